namespace AwsNotesBot.Notes.Passages;

/// <summary>Words as people count them: runs without white space that hold a letter or a digit.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var (words, counted) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }
}
