using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Finds units of which one affirms and another denies what a yes-or-no question asks.</summary>
internal static partial class PolarityClaims
{
    /// <summary>How many words in front of the asked thing a denial or a verb of support may stand.</summary>
    private const int Reach = 3;

    public static Disagreement? Find(Question question, IReadOnlyList<ScoredUnit> ranked)
    {
        if (question.Kind != QuestionKind.YesNo || question.Context is not null || !Supporting().IsMatch(question.Text) || SameThing.LastTerm(question) is not { } thing)
        {
            return null;
        }

        var claims = ranked.Where(u => u.Unit.Said.Terms.Contains(thing.Term) && SameThing.As(question, u))
            .Select(u => (Unit: u, Says: Says(u.Unit.Text, thing.Term)))
            .Where(c => c.Says is not null);
        return Disagreement.Of(claims.GroupBy(c => c.Says!.Value, c => c.Unit).Select(g => StatedValue.Of(g.Key ? "yes" : "no", [.. g])));
    }

    /// <returns>Whether the text affirms the thing; <c>null</c> where it only mentions it.</returns>
    internal static bool? Says(string text, string thing)
    {
        var words = WordRuns.Of(text.Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)).ToList();
        var at = words.FindIndex(w => TextAnalyzer.Terms(w).Contains(thing));
        if (at < 0)
        {
            return null;
        }

        // Other words of the thing's own name ("multi-factor authentication (MFA)") widen the reach of the verb, not that of the denial.
        var before = string.Join(' ', words.Take(at).TakeLast(Reach));
        var wider = string.Join(' ', words.Take(at).TakeLast(2 * Reach));
        return Denying().IsMatch(before) ? false : Supporting().IsMatch(wider) && !Denying().IsMatch(wider) ? true : null;
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(no|not|cannot|cant|doesnt|dont|never|without|lacks?|unsupported)\b", Flags)]
    private static partial Regex Denying();

    [GeneratedRegex(@"\b(supports?|supported|offers?|allows?|has|have|provides?|includes?|works? with)\b", Flags)]
    private static partial Regex Supporting();
}
