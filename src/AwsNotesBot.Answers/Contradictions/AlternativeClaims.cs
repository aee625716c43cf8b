using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Finds units of which one says the one word and another the other, where a question offers both.</summary>
internal static class AlternativeClaims
{
    /// <param name="question">What was asked.</param>
    /// <param name="offered">The words that it offers.</param>
    /// <param name="ranked">Units that may say either, best first.</param>
    public static Disagreement? Find(Question question, EitherOr offered, IReadOnlyList<ScoredUnit> ranked)
    {
        var (about, condition) = (Terms(question, offered.About), Terms(question, offered.Condition));
        var claims = ranked.Where(u => SameThing.Knows(question, about, u) && !SameThing.HasOtherSubject(question, u.Unit))
            .Select(u => (Unit: u, Says: Says(u.Unit.Text, offered)))
            .Where(c => c.Says is not null)
            .GroupBy(c => c.Says!, c => c.Unit)
            .ToList();

        // A claim without condition holds under each; but if no claim has the condition that was asked for, both are about something else.
        var asked = condition.Count == 0 || claims.Any(c => c.Any(u => SameThing.Knows(question, condition, u)));
        return asked ? Disagreement.Of(claims.Select(c => StatedValue.Of(c.Key, [.. c]))) : null;
    }

    private static HashSet<string> Terms(Question question, string text)
    {
        var terms = TextAnalyzer.Terms(text).ToHashSet(StringComparer.Ordinal);
        terms.IntersectWith(question.Terms.Select(t => t.Term));
        return terms;
    }

    /// <returns>The offered word that the text affirms; <c>null</c> where it affirms none or speaks of both.</returns>
    private static string? Says(string text, EitherOr offered)
    {
        var said = TextAnalyzer.Terms(text).ToHashSet(StringComparer.Ordinal);
        var words = new[] { offered.First, offered.Second }.Where(w => TextAnalyzer.Terms(w).All(said.Contains)).ToList();
        return words is [var word] && PolarityClaims.Says(text, TextAnalyzer.Terms(word)[0]) != false ? word : null;
    }
}
