namespace AwsNotesBot.App.Evaluation;

/// <summary>Whether a passage holds a quote, both squashed.</summary>
internal static class Containment
{
    private const double ShareOfWords = 0.9;
    private const int LargestStep = 4;
    private const int ShortestLooseQuote = 5;

    /// <summary>Held where at least 90% of the quote's words stand in one run of the passage, in order and with small gaps.</summary>
    public static bool Holds(string passage, string quote)
    {
        if (quote.Length == 0)
        {
            return false;
        }

        if (passage.Contains(quote, StringComparison.Ordinal))
        {
            return true;
        }

        var words = quote.Split(' ');
        if (words.Length < ShortestLooseQuote)
        {
            return false;
        }

        var text = passage.Split(' ');
        return Enumerable.Range(0, text.Length)
            .Where(at => text[at] == words[0] || text[at] == words[1])
            .Any(at => WordsFrom(text, at, words) >= ShareOfWords * words.Length);
    }

    private static int WordsFrom(string[] text, int at, string[] words)
    {
        var found = 0;
        foreach (var word in words)
        {
            for (var step = 0; step < LargestStep && at + step < text.Length; step++)
            {
                if (text[at + step] == word)
                {
                    found++;
                    at += step + 1;
                    break;
                }
            }
        }

        return found;
    }
}
