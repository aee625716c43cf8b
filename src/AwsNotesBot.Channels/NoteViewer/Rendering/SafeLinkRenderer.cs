using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>Links that lead to the web, to another note or within the page; any other shows its text. Images show their description.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var text = InlineText.Of(link);
        if (link.IsImage)
        {
            // Nothing beside the notes is served, and a picture of another host would tell it who reads.
            renderer.Write("<span class=\"picture\">").WriteEscape(text.Length == 0 ? "Picture" : $"Picture: {text}").Write("</span>");
            return;
        }

        if (IsArrow(text))
        {
            return; // Navigation inside the source: "up", "back to top".
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

    private static bool IsArrow(string text) => text.Length > 0 && text.All(c => c is >= '\u2190' and <= '\u21FF' or ' ' or '\uFE0E' or '\uFE0F');
}
