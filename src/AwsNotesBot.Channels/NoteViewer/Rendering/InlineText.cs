using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>The words of an inline without its markup.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal when !IsInArrowLink(literal) => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.Replace(ReadableSource.Break, ' ').ToString().Trim();
    }

    /// <summary>Whether a link is navigation inside the source and no text: "up", "back to top".</summary>
    public static bool IsArrow(LinkInline link) =>
        link is { IsImage: false, Url: ['#', ..], FirstChild: LiteralInline { NextSibling: null } label } && label.Content.AsSpan().Trim() is [>= '\u2190' and <= '\u21FF'];

    private static bool IsInArrowLink(LiteralInline literal) => literal.Parent is LinkInline link && IsArrow(link);
}
