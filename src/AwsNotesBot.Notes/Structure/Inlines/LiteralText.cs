using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>A literal's text with bars marked as cell borders and without the bold marks that found no partner.</summary>
internal static partial class LiteralText
{
    public static string Of(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (text.Contains("**", StringComparison.Ordinal))
        {
            text = LooseMarks().Replace(text, "");
        }

        return literal.IsFirstCharacterEscaped && text.StartsWith('|')
            ? "|" + text[1..].Replace('|', PlainText.CellMark)
            : text.Replace('|', PlainText.CellMark);
    }

    // "/**" and "**/" are patterns of paths.
    [GeneratedRegex(@"(?<!/)\*{2,3}(?!/)")]
    private static partial Regex LooseMarks();
}
