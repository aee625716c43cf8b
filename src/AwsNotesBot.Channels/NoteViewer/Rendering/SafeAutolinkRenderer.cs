using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>Addresses in angle brackets, by the same rule as <see cref="SafeLinkRenderer"/>.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (!LinkTarget.TryGet(link.IsEmail ? $"mailto:{link.Url}" : link.Url, out var target))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(target.Url).Write('"').Write(LinkTarget.ExternalAttributes).Write('>');
        renderer.WriteEscape(link.Url).Write("</a>");
    }
}
