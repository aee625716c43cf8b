using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>The words of a text in the two forms that are compared.</summary>
/// <param name="Terms">Index terms, each once.</param>
/// <param name="Words">Lower-case words, each once.</param>
internal sealed record WordProfile(HashSet<string> Terms, string[] Words)
{
    public static WordProfile Of(string text) =>
        new(TextAnalyzer.Terms(text).ToHashSet(StringComparer.Ordinal), [.. WordRuns.Of(text).Distinct(StringComparer.Ordinal)]);

    /// <summary>A term this long is also found at the beginning of a longer one ("photo", "photograph").</summary>
    private const int ShortestPrefix = 5;

    public bool Has(string term)
    {
        if (Terms.Contains(term))
        {
            return true;
        }

        if (term.Length >= ShortestPrefix)
        {
            foreach (var mine in Terms)
            {
                if (mine.StartsWith(term, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
