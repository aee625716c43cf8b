using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>A number for which another place of the notes gives another.</summary>
internal sealed class ContradictionRule(PassageIndex index)
{
    /// <summary>From this share of the sentence's words on, another block speaks of the same.</summary>
    private const double SameThing = 0.85;

    /// <summary>Two values nearer than this share are one: a GB of 1000 and of 1024 MB.</summary>
    private const double SameValue = 0.08;

    public bool Rejects(ItemDraft draft)
    {
        if (draft.Measure is not { } asked)
        {
            return false;
        }

        var told = index.Blocks.Stating("", $"{draft.Setting} {draft.Stem}", SameThing)
            .Where(block => block.Block != draft.Source.Block)
            .Select(block => MeasureReader.In(block.Block.Text).Where(m => m.Dimension == asked.Dimension).ToList())
            .Where(measures => measures.Count > 0);
        return told.Any(measures => !measures.Exists(m => IsSame(m, asked)));
    }

    private static bool IsSame(Measure a, Measure b) => Math.Abs(a.Value - b.Value) <= SameValue * Math.Max(a.Value, b.Value);
}
