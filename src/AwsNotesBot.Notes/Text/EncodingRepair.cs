using System.Text;

namespace AwsNotesBot.Notes.Text;

/// <summary>
/// Mends UTF-8 that a program once read as Mac OS Roman or Windows-1252 and saved again, so that a dash became
/// <c>‚Äì</c> or <c>â€“</c>. A text that shows no certain sign of it is returned as it is.
/// </summary>
/// <remarks>
/// Where every character beyond ASCII reads back as UTF-8 the whole text is mended; where some do not, the file was
/// edited after the damage, and only the places are mended that nobody writes on purpose.
/// </remarks>
internal static class EncodingRepair
{
    /// <summary>Text may be damaged twice (<c>Ã¢â‚¬â€œ</c>); more was never seen.</summary>
    private const int MaxPasses = 3;

    public static string Mend(string text, out bool repaired)
    {
        repaired = false;
        for (var pass = 0; pass < MaxPasses && !Ascii.IsValid(text); pass++)
        {
            if ((MendOnce(text, SingleByteEncoding.MacRoman) ?? MendOnce(text, SingleByteEncoding.Windows1252)) is not { } mended)
            {
                break;
            }

            repaired = true;
            text = mended;
        }

        return text;
    }

    /// <returns><c>null</c> where the text is not damaged in this way.</returns>
    private static string? MendOnce(string text, SingleByteEncoding encoding)
    {
        var found = MisreadCharacter.Find(text, encoding, out var strays);
        var certain = MisreadingEvidence.Certain(text, found);
        return certain.Count > 0 ? Replace(text, strays == 0 ? found : certain) : null;
    }

    private static string Replace(string text, List<MisreadCharacter> characters)
    {
        var mended = new StringBuilder(text.Length);
        var position = 0;
        foreach (var character in characters)
        {
            mended.Append(text, position, character.Start - position).Append(character.Rune);
            position = character.End;
        }

        return mended.Append(text, position, text.Length - position).ToString();
    }
}
