using System.Text;
using System.Text.Encodings.Web;
using AwsNotesBot.Channels.NoteViewer.Rendering;
using AwsNotesBot.Channels.Pages;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.NoteViewer;

/// <summary>Writes the viewer's pages: a note rendered, a note line by line, the list of notes, and what to do where there is no such note.</summary>
internal static class NotePage
{
    private const int MostContents = 400;

    private static readonly PageTemplate Template = PageTemplate.BuiltIn("note.html");

    public static string Rendered(ListedNote note, NoteHtml html) =>
        Fill($"{note.Title} · {note.Path}", note.Path, "note", $"<article>{html.Body}</article>",
            tools: """<a class="button" data-keeps-lines href="?plain=1">Lines</a>""",
            contents: Contents(html.Headings));

    /// <summary>Every line by itself, with its number and the id <c>L12</c>, so that a link to a line works without script.</summary>
    /// <param name="note">Whose text it is.</param>
    /// <param name="text">The lines.</param>
    /// <param name="isProse">Whether the lines are read as prose, because the text holds no Markdown, and not as source.</param>
    public static string Lines(ListedNote note, NoteText text, bool isProse)
    {
        var body = new StringBuilder($"<div class=\"lines{(isProse ? " lines--prose" : "")}\">");
        for (var number = 1; number <= text.Lines.Count; number++)
        {
            body.Append($"<div class=\"line\" id=\"L{number}\" data-lines=\"{number}\"><a class=\"line__number\" href=\"#L{number}\" aria-label=\"Line {number}\">{number}</a><span>")
                .Append(HtmlEncoder.Default.Encode(text.Lines[number - 1])).Append("</span></div>\n");
        }

        return Fill($"{note.Title} · {note.Path}", note.Path, "note", body.Append("</div>").ToString(),
            tools: $"""<a class="button" data-keeps-lines href="?plain=0">{(isProse ? "As Markdown" : "Rendered")}</a>""");
    }

    public static string List(IReadOnlyList<ListedNote> notes) =>
        Fill("Notes", "", "list", notes.Count == 0 ? "<h1>Notes</h1><p>The index holds no notes yet.</p>" : $"<h1>Notes</h1>{Links(notes)}");

    public static string NotFound(string path, IReadOnlyList<ListedNote> notes) => Fill("No such note", path, "list", $"""
        <h1>No such note</h1>
        <p>There is no note at this address. Only notes of the index are shown: a note that was renamed, deleted or skipped at reading is not among them.</p>
        {(notes.Count == 0 ? """<p><a href="/">Ask a question</a> instead.</p>""" : $"<h2>What there is</h2>{Links(notes.Take(MostContents))}")}
        """);

    private static string Links(IEnumerable<ListedNote> notes) => new StringBuilder("<ul class=\"notes\">")
        .AppendJoin("", notes.Select(n => $"<li><a href=\"{Encode(n.Link)}\">{Encode(n.Title)}</a> <span class=\"notes__path\">{Encode(n.Path)} · {n.Passages} {(n.Passages == 1 ? "passage" : "passages")}</span></li>"))
        .Append("</ul>").ToString();

    private static string Contents(IReadOnlyList<NoteHeading> headings)
    {
        var shown = headings.Where(h => h.Level <= 3).Take(MostContents).ToList();
        if (shown.Count < 3)
        {
            return "";
        }

        var top = shown.Min(h => h.Level);
        return new StringBuilder("<nav class=\"contents\" aria-label=\"Contents\"><details><summary>Contents</summary><ol>")
            .AppendJoin("", shown.Select(h => $"<li class=\"contents__level-{h.Level - top + 1}\"><a href=\"#{Encode(Uri.EscapeDataString(h.Anchor))}\">{Encode(h.Text)}</a></li>"))
            .Append("</ol></details></nav>").ToString();
    }

    private static string Fill(string title, string path, string kind, string body, string tools = "", string contents = "") =>
        Template.Fill(new Dictionary<string, string>
        {
            ["body"] = body,
            ["contents"] = contents,
            ["kind"] = kind,
            ["path"] = path,
            ["title"] = title,
            ["tools"] = tools,
        });

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
