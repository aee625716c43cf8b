using System.Text.RegularExpressions;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Text to lower-case words, as people type them into a question and as notes spell them.</summary>
/// <remarks>
/// Beside plain words: <c>3,500</c> is <c>3500</c>; <c>99.9</c> and <c>10.0.0.0</c> stay whole; <c>20GB</c> is <c>20</c> and <c>gb</c>;
/// <c>VPCs</c> is <c>vpc</c>; <c>t2.micro</c> and <c>us-east-1</c> give their parts and themselves; <c>MultiFactorAuth</c> gives itself and
/// its parts; a prefix length such as <c>/28</c> gives <c>28</c> and <c>/28</c>; Chinese, Japanese and Korean give pairs of characters.
/// </remarks>
internal static partial class WordTokenizer
{
    /// <summary>In the order of the text, repeats kept, each in lower case with accents folded.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>(text.Length / 6);
        var folded = LetterFold.Fold(text).AsSpan();
        for (var at = 0; at < folded.Length;)
        {
            var rest = folded[at..];
            var length = 1;
            if (IsCjk(rest[0]))
            {
                length = LengthWhile(rest, IsCjk);
                AddPairs(words, rest[..length]);
            }
            else if (IsWordCharacter(rest[0]))
            {
                length = ChunkLength(rest);
                AddParts(words, rest[..length]);
            }
            else if (PrefixLength(folded, at) is var prefix and > 0)
            {
                length = prefix;
                words.Add(rest[1..length].ToString());
                words.Add(rest[..length].ToString());
            }

            at += length;
        }

        return words;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) && !IsCjk(c);

    private static bool IsCjk(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private static int LengthWhile(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        var length = 0;
        while (length < text.Length && holds(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Letters and digits, held together by single signs between them.</summary>
    private static int ChunkLength(ReadOnlySpan<char> text)
    {
        var length = LengthWhile(text, IsWordCharacter);
        while (length + 1 < text.Length && IsWordCharacter(text[length + 1])
            && (text[length] is '-' or '.' or '_' or '\'' || IsThousandsComma(text, length)))
        {
            length += 1 + LengthWhile(text[(length + 1)..], IsWordCharacter);
        }

        return length;
    }

    private static bool IsThousandsComma(ReadOnlySpan<char> text, int at) =>
        text[at] == ',' && char.IsAsciiDigit(text[at - 1]) && LengthWhile(text[(at + 1)..], char.IsAsciiDigit) == 3;

    /// <summary>The length of a network's prefix such as <c>/28</c>, alone or after an address; 0 where none stands.</summary>
    private static int PrefixLength(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '/' || (at > 0 && IsWordCharacter(text[at - 1]) && !IsAddress(text[..at])))
        {
            return 0;
        }

        var length = 1 + LengthWhile(text[(at + 1)..], char.IsAsciiDigit);
        var next = at + length < text.Length ? text[at + length] : ' ';
        return length is > 1 and <= 4 && !IsWordCharacter(next) && next != '/' ? length : 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> before) =>
        before[(before.LastIndexOfAnyExcept("0123456789.") + 1)..].Contains('.');

    private static void AddPairs(List<string> words, ReadOnlySpan<char> run)
    {
        if (run.Length == 1)
        {
            words.Add(run.ToString());
        }

        for (var i = 0; i + 1 < run.Length; i++)
        {
            words.Add(run.Slice(i, 2).ToString());
        }
    }

    private static void AddParts(List<string> words, ReadOnlySpan<char> chunk)
    {
        var parts = 0;
        var start = 0;
        for (var i = 1; i <= chunk.Length; i++)
        {
            if (i == chunk.Length || (chunk[i] is '-' or '_' or '.' && !IsDecimalPoint(chunk, i)))
            {
                AddPart(words, chunk[start..i]);
                parts++;
                start = i + 1;
            }
        }

        // A name with a digit in it is one thing, however it is cut: t2.micro, us-east-1, max_connections_2.
        var isName = parts > 1 && chunk.IndexOfAnyInRange('0', '9') >= 0 && chunk.ContainsAnyInRange('A', 'z');
        if (isName && (parts > 2 || !chunk.Contains('-')))
        {
            words.Add(Lower(chunk));
        }
    }

    private static bool IsDecimalPoint(ReadOnlySpan<char> chunk, int at) =>
        chunk[at] == '.' && char.IsAsciiDigit(chunk[at - 1]) && char.IsAsciiDigit(chunk[at + 1]);

    private static void AddPart(List<string> words, ReadOnlySpan<char> part)
    {
        var digits = part.IndexOfAnyExcept("0123456789.,");
        if (digits < 0)
        {
            words.Add(part.ToString().Replace(",", "", StringComparison.Ordinal));
        }
        else if (digits > 0 && IsUnit(part[digits..]))
        {
            words.Add(part[..digits].ToString().Replace(",", "", StringComparison.Ordinal));
            words.Add(Lower(part[digits..]));
        }
        else
        {
            AddWord(words, part);
        }
    }

    private static bool IsUnit(ReadOnlySpan<char> letters) =>
        letters.Length <= 4 && Lower(letters) is "kb" or "mb" or "gb" or "tb" or "pb" or "kib" or "mib" or "gib" or "tib" or "pib"
            or "mbps" or "gbps" or "iops" or "ms" or "min" or "hr";

    private static void AddWord(List<string> words, ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
        {
            word = word[..^2];
        }
        else if (word.Length > 2 && word[^1] == 's' && !word[..^1].ContainsAnyInRange('a', 'z'))
        {
            word = word[..^1]; // the plural of an acronym
        }

        words.Add(Lower(word).Replace("'", "", StringComparison.Ordinal));
        if (MayHaveHumps(word) && Hump().Count(word) >= 3)
        {
            foreach (var hump in Hump().EnumerateMatches(word))
            {
                words.Add(Lower(word.Slice(hump.Index, hump.Length)));
            }
        }
    }

    private static bool MayHaveHumps(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        return capitals >= 2 && capitals < word.Length;
    }

    // The words inside a name such as MultiFactorAuthPresent or s3ListAllMyBuckets.
    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")]
    private static partial Regex Hump();

    private static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (span, w) => w.ToLowerInvariant(span));
}
