using System.Text;
using System.Text.Unicode;

namespace AwsNotesBot.Notes.Text;

/// <summary>Decodes a file strictly: a byte that is not UTF-8 ends the reading, with its line, instead of becoming <c>U+FFFD</c>.</summary>
internal static class Utf8Text
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new NoteReadException("The file is UTF-16, not UTF-8. Save it as UTF-8.");
        }

        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var nul = text.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new NoteReadException("The file holds a NUL byte, so it is not text.", TextLines.LineOf(text, nul));
        }

        if (Utf8.IsValid(text))
        {
            return Encoding.UTF8.GetString(text);
        }

        Utf8.ToUtf16(text, new char[text.Length], out var invalid, out _, replaceInvalidSequences: false);
        throw new NoteReadException(
            $"The byte 0x{text[invalid]:X2} is not UTF-8. Save the file as UTF-8.", TextLines.LineOf(text, invalid));
    }
}
