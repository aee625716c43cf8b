using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Composition;

/// <summary>The last check before an answer is sent: does the cited passage say it?</summary>
internal sealed class QuoteCheck
{
    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);

    /// <summary>Whether every word of the text stands in the passage or its headings.</summary>
    public bool Stands(string text, Passage passage)
    {
        if (!_words.TryGetValue(passage.Id, out var words))
        {
            _words[passage.Id] = words = [.. WordRuns.Of($"{passage.Text} {passage.Heading}")];
        }

        return WordRuns.Of(text).All(words.Contains);
    }
}
