using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>A description that fits more than one answer: it has too few words that tell one thing from another.</summary>
internal sealed class VagueRule(PassageIndex index)
{
    /// <summary>What a description must tell, in units of the rarest term: where the answer is typed, where its initials are given, and where others stand beside it.</summary>
    private const double Typed = 2.2, Initialled = 1.1, Chosen = 0.5;

    /// <summary>So many words describe something by themselves.</summary>
    private const int Sentence = 4;

    public bool Rejects(ItemDraft draft)
    {
        if (draft.Kind is not (QuizKind.WhichService or QuizKind.OneOfFour or QuizKind.AOrB or QuizKind.Gap))
        {
            return false;
        }

        // Where a description is to be found for a name, it is the description that must tell.
        var description = draft.Kind is QuizKind.OneOfFour && draft.Measure is null && WordRuns.Count(draft.Right[0]) >= Sentence ? $"{draft.Stem} {draft.Right[0]}" : draft.Stem;
        var told = TextAnalyzer.Terms(description).Distinct().Sum(index.Idf) / index.RareIdf;
        return told < (draft.Kind is QuizKind.WhichService ? Typed : draft.Kind is QuizKind.Gap ? Initialled : Chosen);
    }
}
