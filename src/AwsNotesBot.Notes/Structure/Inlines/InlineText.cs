using System.Text;
using AwsNotesBot.Notes.Structure.Source;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Notes.Structure.Inlines;

/// <summary>Reads a tree of inlines as plain text: marks, images, anchors, arrows and link targets are taken off.</summary>
/// <remarks>Hostile text nests as deep as it is long, so the tree is walked with a stack of its own, not by recursion.</remarks>
internal sealed class InlineText
{
    /// <summary>Images and struck-out text within each other are read by themselves down to here; what is deeper counts as text around them.</summary>
    private const int DeepestReading = 32;

    private readonly SourceText source;
    private readonly int depth;
    private readonly Stack<(Inline? Next, Action? Leave)> ahead = new();
    private readonly PlainLineBuilder line = new();
    private readonly StringBuilder loose = new();
    private readonly StringBuilder link = new();
    private readonly List<PlainLine> lines = [];
    private readonly List<string> anchorLinks = [], otherLinks = [], images = [];
    private readonly List<(int Line, string Text)> struckOut = [];
    private int bold;
    private string? openTarget;

    private InlineText(SourceText source, int depth) => (this.source, this.depth) = (source, depth);

    public static PlainText Read(ContainerInline? inlines, SourceText source) => Read(inlines, source, depth: 0);

    private static PlainText Read(ContainerInline? inlines, SourceText source, int depth)
    {
        var reader = new InlineText(source, depth);
        if (inlines is not null)
        {
            reader.Walk(inlines);
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

    private void Walk(ContainerInline container)
    {
        Enter(container);
        while (ahead.TryPop(out var step))
        {
            if (step.Next is not { } inline)
            {
                step.Leave?.Invoke();
                continue;
            }

            ahead.Push((inline.NextSibling, step.Leave));
            Read(inline);
        }
    }

    /// <summary>Reads the children next, then does what <paramref name="leave"/> says.</summary>
    private void Enter(ContainerInline container, Action? leave = null) => ahead.Push((container.FirstChild, leave));

    private PlainText Within(ContainerInline container) => Read(container, source, depth + 1);

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
                OpenLink(autolink.Url, out var leave);
                Text(autolink.Url, inline);
                leave();
                break;
            case LineBreakInline lineBreak:
                EndLine(lineBreak.IsHard);
                break;
            case HtmlInline html:
                Tag(html);
                break;
            case LinkInline { IsImage: true } image when depth < DeepestReading:
                images.Add(Within(image).Joined);
                break;
            case LinkInline { IsImage: false } target when depth < DeepestReading:
                Link(target);
                break;
            case EmphasisInline { DelimiterChar: '~' } struck when depth < DeepestReading:
                Strike(struck);
                break;
            case EmphasisInline { DelimiterCount: >= 2 } strong:
                bold++;
                Enter(strong, () => bold--);
                break;
            case TaskList:
                break;
            case ContainerInline container:
                Enter(container);
                break;
            default:
                Text(source.Text.Substring(inline.Span.Start, inline.Span.Length), inline);
                break;
        }
    }

    private void Text(string text, Inline inline)
    {
        text = MarkupLimits.Restore(text);
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
        var text = Within(struck).Joined;
        struckOut.Add((source.LineAt(struck.Span.Start), text));
        line.MarkStruck();
    }

    private void Link(LinkInline target)
    {
        // A label without a letter or a digit is an arrow of some navigation.
        var label = Within(target);
        OpenLink(target.Url ?? "", out var leave);
        if (Letters.In(label.Joined))
        {
            Enter(target, leave);
        }
        else
        {
            images.AddRange(label.Images);
            leave();
        }
    }

    private void OpenLink(string url, out Action leave)
    {
        var outer = openTarget;
        openTarget = url;
        leave = () =>
        {
            if (outer is null)
            {
                CloseLink();
            }

            openTarget = outer;
        };
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
