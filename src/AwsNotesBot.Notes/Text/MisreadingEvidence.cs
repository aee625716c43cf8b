using System.Buffers;

namespace AwsNotesBot.Notes.Text;

/// <summary>Tells damage from characters that are meant: <c>‚Äì</c> is a misread dash, <c>2√π</c> is mathematics.</summary>
internal static class MisreadingEvidence
{
    /// <summary>So many characters beyond ASCII in a row, all of which read back as UTF-8, do not happen by chance.</summary>
    private const int CertainRun = 6;

    /// <summary>What may follow a square root or a negation on purpose.</summary>
    private static readonly SearchValues<char> Mathematics = SearchValues.Create("±π∞∑∫Ω≤≥≠µ");

    /// <summary>What may follow a word on purpose, so also one in capitals that ends in <c>Ã</c> or <c>Â</c>.</summary>
    private static readonly SearchValues<char> Closers = SearchValues.Create("’”»›…–—\u00A0");

    /// <summary>The characters people write in notes that take three or four bytes: first and last of each block.</summary>
    private static readonly (int First, int Last)[] Symbols =
    [
        (0x2010, 0x2063), // dashes, quotes, bullets, ellipsis, zero-width characters
        (0x2070, 0x209C), // superscripts and subscripts
        (0x20A0, 0x20C0), // currencies, the enclosing keycap apart
        (0x20E3, 0x20E3), // the enclosing keycap
        (0x2100, 0x27BF), // letterlike, arrows, mathematics, technical, boxes, shapes, dingbats
        (0x2B00, 0x2BFF), // more arrows and shapes
        (0xFE0F, 0xFE0F), // emoji presentation
        (0xFEFF, 0xFEFF), // byte order mark
        (0x1F000, 0x1FAFF), // emoji
    ];

    /// <summary>Those of the places that are damage without doubt, in their order.</summary>
    public static List<MisreadCharacter> Certain(string text, List<MisreadCharacter> found)
    {
        var certain = new List<MisreadCharacter>();
        for (var first = 0; first < found.Count;)
        {
            var next = first + 1;
            while (next < found.Count && found[next].Start == found[next - 1].End)
            {
                next++;
            }

            var isLong = found[next - 1].End - found[first].Start >= CertainRun;
            for (; first < next; first++)
            {
                if (isLong || IsCertain(text, found[first]))
                {
                    certain.Add(found[first]);
                }
            }
        }

        return certain;
    }

    private static bool IsCertain(string text, MisreadCharacter character)
    {
        if (character.Rune.Value > 0xFF)
        {
            return Symbols.Any(block => block.First <= character.Rune.Value && character.Rune.Value <= block.Last);
        }

        if (character.Rune.Value < 0xA0)
        {
            return false; // a control character: nobody wrote it, so nothing was misread
        }

        var before = character.Start > 0 ? text[character.Start - 1] : ' ';
        var after = character.End < text.Length ? text[character.End] : ' ';
        return (text[character.Start], text[character.Start + 1]) switch
        {
            ('√', var second) when Mathematics.Contains(second) => char.IsAsciiLetter(before) && char.IsAsciiLetter(after),
            ('¬', var second) when Mathematics.Contains(second) => char.IsAsciiLetterOrDigit(before),
            ('Ã' or 'Â', var second) when Closers.Contains(second) => !char.IsUpper(before) || char.IsLetter(after),
            _ => true,
        };
    }
}
