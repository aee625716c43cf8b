using System.Text;
using AwsNotesBot.Notes.Text;

namespace AwsNotesBot.Notes.Tests.Text;

public class EncodingRepairTests
{
    [Theory]
    [InlineData("Range ‚Äì from 3.4 √ó 10¬≥‚Å∏ ‚Üí up", "Range – from 3.4 × 10³⁸ → up")]
    [InlineData("\uF8FFüîπ **Queue** ‚Äî it‚Äôs ‚Äúfirst in, first out‚Äù ‚úÖ", "🔹 **Queue** — it’s “first in, first out” ✅")]
    [InlineData("\uF8FFüìñ\uF8FFüìû 1Ô∏è‚É£ na√Øve caf√©", "📖📞 1️⃣ naïve café")]
    [InlineData("–ü—Ä–∏–≤–µ—Ç", "Привет")]
    public void Utf8ReadAsMacRomanIsMended(string damaged, string expected) => AssertMended(damaged, expected);

    [Theory]
    [InlineData("Range â€“ from 3.4 Ã— 10Â³â\u0081¸ â†’ up", "Range – from 3.4 × 10³⁸ → up")]
    [InlineData("itâ€™s â€œfirst in, first outâ€\u009D, 20Â°C, â‚¬5", "it’s “first in, first out”, 20°C, €5")]
    [InlineData("itâ€™s â€œfirst inâ€, then out", "it’s “first in”, then out")]
    [InlineData("ðŸš€ cafÃ© Ã\u00A0 la carte", "🚀 café à la carte")]
    [InlineData("â\u0080\u0093 read as ISO-8859-1", "– read as ISO-8859-1")]
    public void Utf8ReadAsWindows1252IsMended(string damaged, string expected) => AssertMended(damaged, expected);

    [Fact]
    public void TextDamagedTwiceIsMendedTwice() => AssertMended("one Ã¢â‚¬â€œ two, itÃ¢â‚¬â„¢s", "one – two, it’s");

    [Theory]
    [InlineData("plain ASCII")]
    [InlineData("– dash, “quotes”, it’s, café, naïve, → arrow, 10³⁸, 3 × 4, 🚀")]
    [InlineData("The area is √π ≈ 1.77, the root is ±√∞, and √2.")]
    [InlineData("if ¬π then ¬(a ∧ b)")]
    [InlineData("Er sagte: ‚Ärger‘, „Äpfel“ und ‚ja‘.")]
    [InlineData("« café », l’été, “Über”, ’état, –écran—à")]
    [InlineData("Ela disse “AMANHÃ” e “NÃO”, a IRMÃ…")]
    [InlineData("é\u00A0» et à\u00A0»")]
    [InlineData("Привет, мир — हाय मेरा नाम, 你好")]
    [InlineData("ÄÖÜäöüß ÀÉÈÊË ñÑ åÅ øØ")]
    public void CleanTextIsReturnedAsItIs(string text)
    {
        Assert.Same(text, EncodingRepair.Mend(text, out var repaired));
        Assert.False(repaired);
    }

    [Theory]
    [InlineData("old ‚Äì line\nnew – line with √π and “quotes”", "old – line\nnew – line with √π and “quotes”")]
    [InlineData("old â€“ line, cafÃ©\nnew – line, “AMANHÃ” → café", "old – line, café\nnew – line, “AMANHÃ” → café")]
    [InlineData("the ‚‚Äì‘ of „‚Üí“", "the ‚–‘ of „→“")]
    public void InAFileDamagedInPartOnlyTheDamageIsMended(string damaged, string expected) => AssertMended(damaged, expected);

    [Fact]
    public void MendingUndoesEveryMisreadingOfSymbolsAndLetters()
    {
        const string Text = "“ÀÉÎõü” – — … • ‘’ × ° ½ ² ³ → ↖ ↑ ↓ ✓ ✗ ■ ▶ ☺ ⓘ ≠ ≤ ≥ € ™ 🔹 🛠️ 🧠 └── │";
        foreach (var encoding in (SingleByteEncoding[])[SingleByteEncoding.MacRoman, SingleByteEncoding.Windows1252])
        {
            AssertMended(Misread(Text, encoding), Text);
        }
    }

    [Fact]
    public void MendingKeepsTheNumberOfLines()
    {
        var text = NoteText.Read("one ‚Äì\r\ntwo ‚Ä®still two\rthree ‚Üí\n"u8);

        Assert.True(text.Repaired);
        Assert.Equal(["one –", "two \u2028still two", "three →"], text.Lines);
    }

    [Fact]
    public void OfTheSourceNotesOnlyTheDamagedOneChanges()
    {
        Assert.SkipUnless(SourceNotes.Present, SourceNotes.Missing);

        foreach (var path in SourceNotes.Paths)
        {
            var text = File.ReadAllText(path);
            var mended = EncodingRepair.Mend(text, out var repaired);
            var isDamaged = Path.GetFileName(path).StartsWith("000", StringComparison.Ordinal);

            Assert.Equal(isDamaged, repaired);
            Assert.Equal(isDamaged, text != mended);
            Assert.Equal(text.Count(character => character == '\n'), mended.Count(character => character == '\n'));
            Assert.DoesNotContain('‚', mended);
            if (isDamaged)
            {
                Assert.Equal(text, Misread(mended, SingleByteEncoding.MacRoman));
            }
        }
    }

    private static void AssertMended(string damaged, string expected)
    {
        Assert.Equal(expected, EncodingRepair.Mend(damaged, out var repaired));
        Assert.True(repaired);
    }

    private static string Misread(string text, SingleByteEncoding encoding)
    {
        var upperHalf = Enumerable.Range(0x80, char.MaxValue - 0x80).Reverse()
            .Where(character => encoding.UpperByteOf((char)character) > 0)
            .GroupBy(character => encoding.UpperByteOf((char)character))
            .ToDictionary(group => group.Key, group => (char)group.First());
        return string.Concat(Encoding.UTF8.GetBytes(text).Select(value => value < 0x80 ? (char)value : upperHalf[value]));
    }
}
