namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>Lower case and compatibility folding of one character, so that "Café", "CAFE" and "ｃａｆｅ" are one word.</summary>
/// <remarks>A table of our own: the trained words depend on it, so it must be the same on every machine and never change.</remarks>
internal static class CharacterFolding
{
    private const int TableSize = 0x250;

    private static readonly string[] Variants =
    [
        "aàáâãäåāăąǎª", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ",
        "oòóôõöøōŏőơº", "rŕŗř", "sśŝşšſ", "tţťŧ", "uùúûüũūŭůűųư", "wŵ", "yýÿŷ", "zźżž", "1¹", "2²", "3³",
    ];

    private static readonly char[] Folded = Build();

    /// <summary>The folded character, or <c>'\0'</c> for one that belongs to no word.</summary>
    public static char Fold(char c)
    {
        if (c < TableSize)
        {
            return Folded[c];
        }

        return c switch
        {
            >= '\uFF10' and <= '\uFF5A' => Fold((char)(c - 0xFEE0)), // full-width forms
            >= '\u2070' and <= '\u2079' => (char)(c - 0x2070 + '0'), // superscripts
            >= '\u2080' and <= '\u2089' => (char)(c - 0x2080 + '0'), // subscripts
            _ => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0',
        };
    }

    /// <summary>Whether a character decorates the one before it: it neither ends a word nor counts.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' or '\u00AD' or '\u200B' or '\u200D' or '\uFE0F';

    private static char[] Build()
    {
        var folded = new char[TableSize];
        for (var c = '\0'; c < TableSize; c++)
        {
            folded[c] = char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
        }

        foreach (var variants in Variants)
        {
            foreach (var variant in variants.Skip(1).Where(v => v < TableSize))
            {
                folded[variant] = variants[0];
                folded[char.ToUpperInvariant(variant) is var upper && upper < TableSize ? upper : variant] = variants[0];
            }
        }

        return folded;
    }
}
