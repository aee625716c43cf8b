namespace AwsNotesBot.Notes.Sentences;

/// <summary>Cuts a paragraph into sentences without cutting abbreviations, decimals, versions, host names or what stands in brackets.</summary>
public static class SentenceSplitter
{
    /// <summary>Words whose full stop never ends a sentence; "etc." and "Inc." may end one and are not here.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "eg", "ie", "vs", "cf", "approx", "incl", "excl", "resp", "max", "min", "nr", "fig",
        "mr", "mrs", "ms", "dr", "prof", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    /// <returns>The sentences in order, trimmed, none empty; joined by a space they are the text, white space aside.</returns>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (text[i] is not ('.' or '!' or '?'))
            {
                continue;
            }

            var end = AfterClosers(text, i + 1);
            if (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                continue;
            }

            // A bracket left open for a whole sentence was never meant to be closed.
            var open = depth - text.AsSpan(i, end - i).Count(')');
            if ((open > 0 && end - start < 400) || !StartsSentence(text, end) || (text[i] == '.' && KeepsGoing(text, start, i)))
            {
                continue;
            }

            Add(sentences, text[start..end]);
            (start, depth, i) = (end, 0, end - 1);
        }

        Add(sentences, text[start..]);
        return sentences;
    }

    private static int AfterClosers(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')' or ']' or '`' or '*' or '_')
        {
            at++;
        }

        return at;
    }

    private static bool StartsSentence(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at == text.Length || !char.IsLower(text[at]);
    }

    private static bool KeepsGoing(string text, int start, int dot)
    {
        var from = dot;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '[' or '"' or ','))
        {
            from--;
        }

        var word = text.AsSpan(from, dot - from);
        var initial = word.Length == 1 && char.IsUpper(word[0]) && from > start;
        var ordinal = from == FirstNonSpace(text, start) && IsNumber(word);
        return initial || ordinal || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static int FirstNonSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length is > 0 and <= 3 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static void Add(List<string> sentences, string piece)
    {
        if (piece.Trim() is { Length: > 0 } sentence)
        {
            sentences.Add(sentence);
        }
    }
}
