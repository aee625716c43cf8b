using System.Buffers;

namespace AwsNotesBot.Notes.Text;

/// <summary>Finds private keys in their textual encoding (RFC 7468, also OpenSSH's and PGP's): the one kind of secret that takes several lines.</summary>
internal static class PrivateKeyBlocks
{
    /// <summary>The longest key in use, RSA of 16,384 bits, takes about 200 lines of 64 characters.</summary>
    private const int MaxLines = 300;

    private const string Begin = "-----BEGIN ";

    private const string End = "-----END ";

    private const string Label = "PRIVATE KEY";

    private static readonly SearchValues<char> Base64 =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\\\"'");

    /// <summary>What may stand between the first marker and the end of its line where the key begins in the next.</summary>
    private static readonly SearchValues<char> LineEnd = SearchValues.Create(" \t\\n+\"'`");

    /// <summary>Replaces each line of each key in place; indentation, quote marks and what stands around the key stay.</summary>
    /// <returns>How many keys.</returns>
    public static int Redact(string[] lines)
    {
        var count = 0;
        for (var first = 0; first < lines.Length; first++)
        {
            var begin = Opening(lines[first]);
            var last = begin < 0 ? first : LastLine(lines, first);
            if (last == first)
            {
                continue; // no key, or the marker alone, named in a sentence
            }

            lines[first] = lines[first][..begin] + SecretRedactor.Replacement;
            for (var index = first + 1; index <= last; index++)
            {
                var after = Closing(lines[index]) is >= 0 and var end ? end : lines[index].Length;
                lines[index] = lines[index][..Prefix(lines[index])] + SecretRedactor.Replacement + lines[index][after..];
            }

            count++;
            first = last;
        }

        return count;
    }

    /// <summary>The line of the end marker; where none comes before the code block ends, the last line that is part of a key.</summary>
    private static int LastLine(string[] lines, int first)
    {
        var last = first;
        var isUnbroken = true;
        for (var index = first + 1; index < Math.Min(lines.Length, first + MaxLines); index++)
        {
            if (Closing(lines[index]) >= 0)
            {
                return index;
            }

            var content = lines[index].AsSpan(Prefix(lines[index])).TrimEnd();
            if (content.StartsWith("```") || content.StartsWith("~~~") || Opening(lines[index]) >= 0)
            {
                break;
            }

            isUnbroken = isUnbroken && content.Length >= 16 && !content.ContainsAnyExcept(Base64);
            last = isUnbroken ? index : last;
        }

        return last;
    }

    /// <summary>Where a first marker begins that ends its line, or -1.</summary>
    private static int Opening(string line)
    {
        var begin = line.IndexOf(Begin, StringComparison.Ordinal);
        var label = begin < 0 ? -1 : line.IndexOf(Label, begin, StringComparison.Ordinal);
        var dashes = label < 0 ? -1 : line.IndexOf("-----", label, StringComparison.Ordinal);
        return dashes >= 0 && !line.AsSpan(dashes).TrimStart('-').ContainsAnyExcept(LineEnd) ? begin : -1;
    }

    /// <summary>Where the last marker ends, or -1.</summary>
    private static int Closing(string line)
    {
        var end = line.IndexOf(End, StringComparison.Ordinal);
        var label = end < 0 ? -1 : line.IndexOf(Label, end, StringComparison.Ordinal);
        var dashes = label < 0 ? -1 : line.IndexOf("-----", label, StringComparison.Ordinal);
        return dashes < 0 ? -1 : dashes + "-----".Length;
    }

    /// <summary>The length of a line's indentation and quote marks.</summary>
    private static int Prefix(string line)
    {
        var content = line.AsSpan().IndexOfAnyExcept(' ', '\t', '>');
        return content < 0 ? line.Length : content;
    }
}
