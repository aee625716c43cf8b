using System.Text;
using AwsNotesBot.Notes.Structure.Source;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>Reads a tree of inlines as plain text: marks, images, anchors, arrows and link targets are taken off.</summary>
internal sealed class InlineText
{
    private readonly SourceText source;
    private readonly PlainLineBuilder line = new();
    private readonly StringBuilder loose = new();
    private readonly StringBuilder link = new();
    private readonly List<PlainLine> lines = [];
    private readonly List<string> anchorLinks = [], otherLinks = [], images = [];
    private readonly List<(int Line, string Text)> struckOut = [];
    private int bold;
    private string? openTarget;

    private InlineText(SourceText source) => this.source = source;

    public static PlainText Read(ContainerInline? inlines, SourceText source)
    {
        var reader = new InlineText(source);
        if (inlines is not null)
        {
            reader.Children(inlines);
        }

        reader.CloseLink();
        reader.EndLine(ends: true);
        return new PlainText
        {
            Lines = reader.lines,
            LooseText = reader.loose.ToString(),
            AnchorLinks = reader.anchorLinks,
            OtherLinks = reader.otherLinks,
            Images = reader.images,
            StruckOut = reader.struckOut,
        };
    }

    private void Children(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Read(inline);
        }
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(LiteralText.Of(literal), inline);
                break;
            case CodeInline code:
                Text(code.Content, inline);
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.ToString(), inline);
                break;
            case AutolinkInline autolink:
                WithLink(autolink.Url, () => Text(autolink.Url, inline));
                break;
            case LineBreakInline lineBreak:
                EndLine(lineBreak.IsHard);
                break;
            case HtmlInline html:
                Tag(html);
                break;
            case LinkInline { IsImage: true } image:
                images.Add(Read(image, source).Joined);
                break;
            case LinkInline target:
                Link(target);
                break;
            case EmphasisInline { DelimiterChar: '~' } struck:
                Strike(struck);
                break;
            case EmphasisInline { DelimiterCount: >= 2 } strong:
                bold++;
                Children(strong);
                bold--;
                break;
            case TaskList:
                break;
            case ContainerInline container:
                Children(container);
                break;
            default:
                Text(source.Text.Substring(inline.Span.Start, inline.Span.Length), inline);
                break;
        }
    }

    private void Text(string text, Inline inline)
    {
        var first = source.LineAt(inline.Span.Start);
        line.Append(text, new LineRange(first, Math.Max(first, source.LineAt(inline.Span.End))), bold > 0);
        (openTarget is null ? loose : link).Append(text);
    }

    private void EndLine(bool ends)
    {
        if (line.Take(ends) is { } finished)
        {
            lines.Add(finished);
        }

        (openTarget is null ? loose : link).Append(' ');
    }

    private void Strike(EmphasisInline struck)
    {
        var text = Read((ContainerInline)struck, source).Joined;
        struckOut.Add((source.LineAt(struck.Span.Start), text));
        line.MarkStruck();
    }

    private void Link(LinkInline target)
    {
        // A label without a letter or a digit is an arrow of some navigation.
        var label = Read((ContainerInline)target, source);
        if (label.Joined.Any(char.IsLetterOrDigit))
        {
            WithLink(target.Url ?? "", () => Children(target));
        }
        else
        {
            WithLink(target.Url ?? "", () => images.AddRange(label.Images));
        }
    }

    private void WithLink(string url, Action content)
    {
        var outer = openTarget;
        openTarget = url;
        content();
        if (outer is null)
        {
            CloseLink();
        }

        openTarget = outer;
    }

    private void CloseLink()
    {
        if (openTarget is not null)
        {
            (openTarget.StartsWith('#') ? anchorLinks : otherLinks).Add(link.ToString());
            link.Clear();
            openTarget = null;
        }
    }

    private void Tag(HtmlInline html)
    {
        switch (HtmlTags.NameOf(html.Tag))
        {
            case "a" when html.Tag.StartsWith("</", StringComparison.Ordinal):
                CloseLink();
                break;
            case "a" when HtmlTags.TargetOf(html.Tag) is { } target:
                CloseLink();
                openTarget = target;
                break;
            case "br":
                Text(PlainText.BreakMark.ToString(), html);
                break;
            case "img":
                images.Add("");
                break;
            case null when !html.Tag.StartsWith("<!", StringComparison.Ordinal):
                Text(html.Tag, html);
                break;
        }
    }
}
