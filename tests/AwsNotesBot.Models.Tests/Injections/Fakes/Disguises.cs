using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Models.Tests.Injections.Fakes;

/// <summary>What a text may mean to a reader who takes every disguise off it.</summary>
internal static partial class Disguises
{
    private const string Cyrillic = "АВЕКМНОРСТХаеорсухі", Latin = "ABEKMHOPCTXaeopcyxi";

    /// <returns>The text itself, and it without each disguise.</returns>
    public static IEnumerable<string> Readings(string text) => new[]
    {
        text,
        Invisible().Replace(text.Normalize(NormalizationForm.FormKC), ""),
        string.Concat(text.Select(c => Cyrillic.IndexOf(c) is >= 0 and var at ? Latin[at] : c)),
        WebUtility.HtmlDecode(text),
        Uri.UnescapeDataString(text),
        string.Concat(text.Select(Rot13)),
        string.Concat(text.Reverse()),
        DigitInWord().Replace(text, digit => digit.Value switch { "3" => "e", "0" => "o", "1" => "i", "4" => "a", "7" => "t", var other => other }),
        SpacedLetters().Replace(text, run => run.Value.Replace(" ", "")),
        Tags(text),
        Base64().Replace(text, run => Decode(run.Value)),
    }.Distinct();

    private static char Rot13(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((c - 'a' + 13) % 26)),
        >= 'A' and <= 'Z' => (char)('A' + ((c - 'A' + 13) % 26)),
        _ => c,
    };

    /// <summary>Unicode's tag characters, which nobody sees, spell ASCII.</summary>
    private static string Tags(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value is > 0xE0020 and < 0xE007F ? new Rune(r.Value - 0xE0000) : r));

    private static string Decode(string run)
    {
        var bytes = new byte[run.Length];
        return Convert.TryFromBase64String(run, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : run;
    }

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"(?<=\p{L}|\d\p{L}|\p{L}\d)\d|\d(?=\d*\p{L})")]
    private static partial Regex DigitInWord();

    [GeneratedRegex(@"\b(\w ){3,}\w\b")]
    private static partial Regex SpacedLetters();

    [GeneratedRegex(@"[A-Za-z0-9+/]{16,}={0,2}")]
    private static partial Regex Base64();
}
