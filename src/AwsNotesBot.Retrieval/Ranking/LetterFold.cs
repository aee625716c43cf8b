using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Takes accents, ligatures, full-width forms and raised digits back to plain letters and digits; ASCII keeps its case.</summary>
/// <remarks>
/// What Unicode's NFKD would do for Latin text, by a table of our own: an index is then the same on every machine, also where
/// the runtime has no Unicode data (invariant globalization), in which <see cref="string.Normalize()"/> changes nothing.
/// </remarks>
internal static class LetterFold
{
    private static readonly (string To, string From)[] Table =
    [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặª"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
        ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợº"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
        ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỹ"), ("z", "źżž"),
        ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("'", "’ʼ＇"),
        ("0", "⁰₀"), ("1", "¹₁"), ("2", "²₂"), ("3", "³₃"), ("4", "⁴₄"), ("5", "⁵₅"), ("6", "⁶₆"), ("7", "⁷₇"), ("8", "⁸₈"), ("9", "⁹₉"),
        ("-", "‐‑"),
    ];

    private static readonly FrozenDictionary<char, string> Plain =
        Table.SelectMany(row => row.From.Select(from => (from, row.To))).ToFrozenDictionary(pair => pair.from, pair => pair.To);

    private static readonly SearchValues<char> Ascii =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c)]);

    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Ascii))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 128)
            {
                folded.Append(c);
            }
            else if (c is >= '\uFF01' and <= '\uFF5E')
            {
                folded.Append((char)(c - 0xFEE0));
            }
            else if (c is not (>= '\u0300' and <= '\u036F') and not '\u00AD')
            {
                var lower = char.ToLowerInvariant(c);
                if (Plain.TryGetValue(lower, out var plain))
                {
                    folded.Append(plain);
                }
                else
                {
                    folded.Append(lower);
                }
            }
        }

        return folded.ToString();
    }
}
