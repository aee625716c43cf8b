namespace AwsNotesBot.Notes.Text;

/// <summary>Cuts text at CommonMark's three line ends (CRLF, CR, LF) and at no other control or separator character.</summary>
internal static class TextLines
{
    public static string[] Split(string text)
    {
        var lines = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                lines.Add(rest.ToString());
                break;
            }

            lines.Add(rest[..end].ToString());
            var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }

        return [.. lines];
    }

    /// <summary>The line, counted from 1, on which the byte at the offset stands.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var pairs = before.Count("\r\n"u8);
        return 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - pairs;
    }
}
