using System.Text;

namespace AwsNotesBot.Notes.Text;

/// <summary>A place in a text whose characters, turned back into bytes, are one character of UTF-8.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">How many characters, 2 to 4: one for each byte.</param>
/// <param name="Rune">What the bytes mean.</param>
internal readonly record struct MisreadCharacter(int Start, int Length, Rune Rune)
{
    public int End => Start + Length;

    /// <summary>Finds every such place from left to right, whether or not it is damage.</summary>
    /// <param name="strays">How many characters beyond ASCII stand outside all places; 0 where the whole text reads back as UTF-8.</param>
    public static List<MisreadCharacter> Find(string text, SingleByteEncoding encoding, out int strays)
    {
        var found = new List<MisreadCharacter>();
        strays = 0;
        var position = 0;
        while (position < text.Length)
        {
            var skip = text.AsSpan(position).IndexOfAnyExceptInRange('\0', '\x7F');
            if (skip < 0)
            {
                break;
            }

            position += skip;
            if (At(text, position, encoding) is { } character)
            {
                found.Add(character);
                position = character.End;
            }
            else
            {
                strays++;
                position++;
            }
        }

        return found;
    }

    private static MisreadCharacter? At(string text, int start, SingleByteEncoding encoding)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        while (length < bytes.Length && start + length < text.Length && encoding.UpperByteOf(text[start + length]) is > 0 and var value)
        {
            bytes[length++] = value;
        }

        if (Rune.DecodeFromUtf8(bytes[..length], out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            return new MisreadCharacter(start, consumed, rune);
        }

        // Byte 0x9D, the last of a closing quote, is unused in Windows-1252, and some programs drop it when they misread.
        return encoding == SingleByteEncoding.Windows1252 && text.AsSpan(start).StartsWith("â€")
            ? new MisreadCharacter(start, 2, new Rune('”'))
            : null;
    }
}
