using AwsNotesBot.Answers;

namespace AwsNotesBot.App.Evaluation.Writers;

/// <summary>Whether the sentences of an answer stand in the lines that it cites, by their words alone: a second opinion that shares no code with the verifier.</summary>
/// <remarks>
/// The ruler's "grounded" (<see cref="Figures.Grounded"/>), made stricter: a sentence of four content words or more is grounded where at least 85% of
/// them, and every one with a digit, stand in the cited lines, their headings or the header of their table; the ruler reads whole passages.
/// </remarks>
internal static class CitedWords
{
    /// <returns>How many sentences count, and how many are grounded; none of an answer that abstains.</returns>
    public static (int Sentences, int Grounded) Count(Answer answer)
    {
        if (answer.Abstained)
        {
            return (0, 0);
        }

        var cited = answer.Citations.SelectMany(c => QuoteText.Words(TextOf(c))).ToHashSet();
        var sentences = ScoredAnswer.ContentOf(answer.Untranslated ?? answer.Markdown);
        return (sentences.Count, sentences.Count(words => IsGrounded(words, cited)));
    }

    private static bool IsGrounded(List<string> words, HashSet<string> cited) =>
        words.Count(cited.Contains) >= ScoredAnswer.ShareOfWords * words.Count && words.Where(w => w.Any(char.IsDigit)).All(cited.Contains);

    private static string TextOf(Citation citation)
    {
        var source = citation.Passage.Source.Split('\n');
        var lines = source.Skip(citation.Lines.First - citation.Passage.Lines.First).Take(citation.Lines.Last - citation.Lines.First + 1);
        var leads = citation.Passage.Blocks.Where(b => b.Lines.First >= citation.Lines.First && b.Lines.Last <= citation.Lines.Last).Select(b => b.Lead);
        return $"{citation.Heading} {string.Join(' ', leads)} {string.Join(' ', lines)}";
    }
}
