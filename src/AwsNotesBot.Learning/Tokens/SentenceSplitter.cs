namespace AwsNotesBot.Learning.Tokens;

/// <summary>Cuts a passage after full stops, question and exclamation marks that a space and no small letter follow.</summary>
/// <remarks>Crude on purpose: a wrong cut only makes one training view a little odd.</remarks>
internal static class SentenceSplitter
{
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n'
                || (text[i] is '.' or '?' or '!' && i + 2 < text.Length && char.IsWhiteSpace(text[i + 1]) && !char.IsLower(text[i + 2]));
            if (ends)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
