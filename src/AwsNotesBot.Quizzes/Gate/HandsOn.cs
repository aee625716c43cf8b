using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>What leads through a console or a terminal: it holds for one exercise only.</summary>
internal sealed partial class HandsOn
{
    /// <summary>From so many blocks, and from this share of them on.</summary>
    private const int Fewest = 2;

    private const double Share = 0.15, ShareOfSteps = 0.3;

    private readonly ConditionalWeakTable<Passage, StrongBox<bool>> _known = [];

    /// <summary>Steps are judged by themselves, everything else by its passage.</summary>
    public bool Rejects(ItemDraft draft) => draft.Kind == QuizKind.Order
        ? draft.Right.Count(Act().IsMatch) >= ShareOfSteps * draft.Right.Count
        : draft.Kind is not QuizKind.Recall && _known.GetValue(draft.Source.Passage, Find).Value;

    private static StrongBox<bool> Find(Passage passage)
    {
        var acts = passage.Blocks.Count(block => block.Kind != BlockKind.Code && Act().IsMatch(block.Text));
        return new(acts >= Fewest && acts >= Share * passage.Blocks.Count);
    }

    [GeneratedRegex(@"(?i:^\W*(click|select|navigate|scroll|go to|open the|enter|type|paste|leave|press|name it|name the|verify that|observe|wait|note the|run the|test the|specify|copy the|log in|sign in|choose the|on the tab|tick)\b|\b(click|checkbox)\b)|\s--[a-z]|^(sudo|aws|kubectl|docker) [a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Act();
}
