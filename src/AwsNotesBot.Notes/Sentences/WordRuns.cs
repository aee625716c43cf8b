namespace AwsNotesBot.Notes.Sentences;

/// <summary>Runs of letters and digits, lower case: the words that similarity and the final check compare.</summary>
public static class WordRuns
{
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    /// <summary>Words as a reader counts them: between white space, with at least one letter or digit.</summary>
    public static int Count(string text)
    {
        var (count, counted) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }
}
