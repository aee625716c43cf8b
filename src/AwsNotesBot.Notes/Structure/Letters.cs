namespace AwsNotesBot.Notes.Structure;

/// <summary>Tells text that says something from signs: it holds a letter or a digit.</summary>
internal static class Letters
{
    public static bool In(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
