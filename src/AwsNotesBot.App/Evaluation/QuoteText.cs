using System.Text;
using System.Text.RegularExpressions;

namespace AwsNotesBot.App.Evaluation;

/// <summary>The forms of a text in which quotes are compared: blind to Markdown, dashes, case and damaged encoding.</summary>
internal static partial class QuoteText
{
    /// <summary>Lower-case ASCII letters and digits, one space between words.</summary>
    public static string Squash(string text) => string.Join(' ', Words(text));

    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(rune) || char.IsAsciiDigit(rune))
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>The note without images, link targets, tags and navigation arrows: a quote may leave these out.</summary>
    public static string Bare(string text)
    {
        text = Image().Replace(text, " ");
        text = Arrow().Replace(text, " ");
        text = Link().Replace(text, "$1");
        return Tag().Replace(text, " ");
    }

    /// <summary>Normalisation refuses lone surrogates, which a hostile file may hold.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[[↖↑↓]+\]\([^)]*\)")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<!--.*?-->|</?[a-zA-Z][^>]*>")]
    private static partial Regex Tag();
}
