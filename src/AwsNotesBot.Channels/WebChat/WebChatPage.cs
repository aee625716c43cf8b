using AwsNotesBot.Channels.Pages;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.WebChat;

/// <summary>The page with the chat, by itself or in the frame of another site's bubble.</summary>
internal sealed class WebChatPage(WebChatOptions options, WebChatClient client, IReadOnlyList<string> embedOrigins)
{
    private static readonly PageTemplate Template = PageTemplate.BuiltIn("chat.html");

    /// <summary>The start page. It has tools and the topics, and only our own pages may frame it.</summary>
    public IResult Start(HttpContext context) => Show(context, new(options.Title, options.Greeting, null), "page", []);

    /// <summary>The same in a small frame, which pages of the allowed origins may show.</summary>
    public IResult Embedded(HttpContext context) => Show(context, EmbedSettings.Read(context.Request.Query, options), "embed", embedOrigins);

    private IResult Show(HttpContext context, EmbedSettings settings, string layout, IReadOnlyList<string> frameOrigins)
    {
        var nonce = PageSecurity.NewNonce();
        PageSecurity.SetForChat(context.Response, nonce, client.ScriptHost, frameOrigins);
        var html = Template.Fill(new Dictionary<string, string>
        {
            ["accent"] = settings.Color is null ? "" : $"<style nonce=\"{nonce}\">:root {{ --brand: {settings.Color}; --on-brand: {settings.TextColor}; }}</style>",
            ["client"] = client.ScriptTag,
            ["footer"] = options.WrittenBy is null
                ? "Answers are extracted from the notes, word for word. No language model writes them."
                : $"Answers are written by {options.WrittenBy} from the notes it cites. Check what matters in the note.",
            ["greeting"] = settings.Greeting,
            ["layout"] = layout,
            ["nonce"] = nonce,
            ["title"] = settings.Title,
        });
        return Results.Content(html, "text/html; charset=utf-8");
    }
}
