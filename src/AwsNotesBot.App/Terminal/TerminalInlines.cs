using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows the inline part of Markdown: bold, italics, code, links and the numbers of citations.</summary>
internal static partial class TerminalInlines
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Italic = new(decoration: Decoration.Italic);
    private static readonly Style Code = new(Color.Yellow);
    private static readonly Style Link = new(Color.Blue, decoration: Decoration.Underline);
    private static readonly Style Marker = new(Color.Green);

    public static Paragraph Render(ContainerInline? inlines, Style style, string prefix = "")
    {
        var paragraph = new Paragraph(prefix, style);
        Append(paragraph, inlines ?? [], style);
        return paragraph;
    }

    private static void Append(Paragraph paragraph, IEnumerable<Inline> inlines, Style style)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendText(paragraph, literal.Content.ToString(), style);
                    break;
                case CodeInline code:
                    paragraph.Append(code.Content, style.Combine(Code));
                    break;
                case LineBreakInline:
                    paragraph.Append("\n", style);
                    break;
                case HtmlEntityInline entity:
                    paragraph.Append(entity.Transcoded.ToString(), style);
                    break;
                case EmphasisInline emphasis:
                    Append(paragraph, emphasis, style.Combine(emphasis.DelimiterCount > 1 ? Bold : Italic));
                    break;
                case AutolinkInline address:
                    paragraph.Append(address.Url, style.Combine(Link));
                    break;
                case DelimiterInline bracket:
                    // Of [1][2] the parser expects a link and leaves the first bracket open.
                    AppendText(paragraph, bracket.ToLiteral(), style);
                    Append(paragraph, bracket, style);
                    break;
                case LinkInline link:
                    Append(paragraph, link, style.Combine(Link));
                    break;
                case ContainerInline container:
                    Append(paragraph, container, style);
                    break;
            }
        }
    }

    private static void AppendText(Paragraph paragraph, string text, Style style)
    {
        foreach (var part in CitationNumber().Split(text))
        {
            paragraph.Append(part, CitationNumber().IsMatch(part) ? style.Combine(Marker) : style);
        }
    }

    [GeneratedRegex(@"(\[\d{1,2}\])")]
    private static partial Regex CitationNumber();
}
