using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>Links that lead to the web, to another note or within the page; any other shows its text. Images show their description.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            var text = InlineText.Of(link);
            // Nothing beside the notes is served, and a picture of another host would tell it who reads.
            renderer.Write("<span class=\"picture\">").WriteEscape(text.Length == 0 ? "Picture" : $"Picture: {text}").Write("</span>");
            return;
        }

        if (InlineText.IsArrow(link))
        {
            return;
        }

        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        if (!LinkTarget.TryGet(url, out var target))
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(target.Url).Write('"');
        renderer.Write(target.IsExternal ? LinkTarget.ExternalAttributes : "").Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
