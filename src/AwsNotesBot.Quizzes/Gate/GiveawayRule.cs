using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>An answer that can be read off the question.</summary>
internal sealed class GiveawayRule(PassageIndex index, FamilyWords family)
{
    /// <summary>Words that share so many letters from the beginning are taken for one: "serverless" and "servers".</summary>
    private const int SharedLetters = 5;

    /// <summary>So much of a typed answer's words may stand in the question.</summary>
    private const double MostTyped = 0.5;

    /// <summary>A right option may have so many times the words of the question that any wrong one has; below the least it is no hint.</summary>
    private const double MostTimes = 1.5, Least = 0.35;

    /// <summary>Whether a typed answer stands in the words that ask for it, or any answer in those that place it.</summary>
    public bool Rejects(ItemDraft draft)
    {
        var answer = family.Strip(draft.Right.Count == 1 ? draft.Right[0] : draft.Answer);
        return draft.Kind switch
        {
            QuizKind.Order or QuizKind.Recall or QuizKind.Number => false,
            QuizKind.TrueOrFalse when draft.Swap is null => false,
            QuizKind.WhichService or QuizKind.Gap => Shared(answer, draft.Stem) >= MostTyped * Mass(answer) || IsIn(answer, draft.Setting),
            _ => draft.Right.Any(right => IsIn(right, draft.Setting)),
        };
    }

    /// <summary>Whether the question's words point to a right option.</summary>
    public bool Rejects(ItemDraft draft, QuizItem item)
    {
        if (draft.Right.Count == 0 || draft.Kind is QuizKind.Order or QuizKind.TrueOrFalse)
        {
            return false;
        }

        var wrong = item.Options.Except(draft.Right).Max(option => Shared(option, draft.Stem));
        return draft.Right.Any(right => Shared(right, draft.Stem) is var shared && shared >= Least * index.RareIdf && shared > MostTimes * wrong);
    }

    private double Mass(string text) => TextAnalyzer.Terms(text).Distinct().Sum(index.Idf);

    private double Shared(string answer, string stem)
    {
        var asked = TextAnalyzer.Terms(stem);
        return TextAnalyzer.Terms(answer).Distinct().Where(a => asked.Any(s => Alike(a, s))).Sum(index.Idf);
    }

    private static bool IsIn(string answer, string? setting) =>
        setting is not null && TextAnalyzer.Terms(answer) is { Count: > 0 } terms && !terms.Except(TextAnalyzer.Terms(setting)).Any();

    private static bool Alike(string a, string b) =>
        a == b || (a.Length >= SharedLetters && b.Length >= SharedLetters && a.AsSpan(0, SharedLetters).SequenceEqual(b.AsSpan(0, SharedLetters)));
}
