using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Finds in a question, in the user's own spelling, what the notes know and what they do not.</summary>
internal static class Mention
{
    /// <summary>The longest run of the question's words that the heading of a hit has, where it carries a name or much of the question.</summary>
    /// <returns><c>null</c> where no heading has any.</returns>
    public static string? Known(Question question, IReadOnlyList<Hit> hits)
    {
        var headings = hits.SelectMany(h => TextAnalyzer.Terms(h.Passage.Heading)).ToHashSet(StringComparer.Ordinal);
        var mass = question.Terms.ToDictionary(t => t.Word, t => headings.Contains(t.Term) ? t.Mass : 0, StringComparer.OrdinalIgnoreCase);
        var (best, bestMass) = ("", 0.0);
        var (run, runMass) = (new List<string>(), 0.0);
        foreach (var word in Spelled(question.Text))
        {
            var known = mass.GetValueOrDefault(word);
            run = known > 0 ? [.. run, word] : [];
            runMass = known > 0 ? runMass + known : 0;
            if (runMass > bestMass)
            {
                (best, bestMass) = (string.Join(' ', run), runMass);
            }
        }

        return best.Length == 0 ? null : best;
    }

    /// <summary>The names of the question that stand in no note.</summary>
    public static IReadOnlyList<string> Unknown(Question question) =>
    [
        .. Spelled(question.Text).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(word => question.Terms.Any(t => t.UnknownName && t.Word.Equals(word, StringComparison.OrdinalIgnoreCase))),
    ];

    private static IEnumerable<string> Spelled(string text)
    {
        var at = 0;
        foreach (var word in WordRuns.Of(text))
        {
            at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            yield return text.Substring(at, word.Length);
            at += word.Length;
        }
    }
}
