using System.Net;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Export;

/// <summary>Anki's text import: header lines, then a card a line, its fields parted by tabs.</summary>
/// <remarks>
/// The format is described in Anki's manual, "Importing", "Text files". The first column is Anki's own id of a note: importing again
/// updates the cards and keeps what was learned. All text is HTML-escaped, so that nothing of a note is markup in Anki.
/// </remarks>
internal static class AnkiText
{
    private static readonly string[] Header =
    [
        "#separator:tab", "#html:true", "#notetype:Basic", "#deck:AwsNotesBot", "#guid column:1", "#tags column:4", "#columns:guid\tFront\tBack\tTags",
    ];

    public static IEnumerable<string> Lines(IReadOnlyList<QuizItem> items, Uri root) =>
        Header.Concat(items.Select(item => string.Join('\t', $"awsnotesbot-{item.Id}", Front(item), Back(item, root), Tags(item))));

    private static string Front(QuizItem item) =>
        string.Join("<br>", item.Options.Select((option, i) => $"{Letter(i)}) {Text(option)}").Prepend(Text(item.Question)));

    private static string Back(QuizItem item, Uri root)
    {
        var right = item.Right.Count == 0 ? Text(item.Answer) : string.Join("<br>", item.Right.Select(i => $"{Letter(i)}) {Text(item.Options[i])}"));
        var explanation = item.Kind == QuizKind.TrueOrFalse && item.Answer != item.Options[item.Right[0]] ? $"<br>{Text(item.Answer)}" : "";
        var link = $"<a href=\"{Text(new Uri(root, item.Link).AbsoluteUri)}\">{Text($"{item.Passage.NotePath}:{item.Lines}")}</a>";
        return $"<b>{right}</b>{explanation}<br><br>{Text(item.Why)}<br>{link}";
    }

    /// <summary>Tags are parted by spaces, and two colons make a tag a branch of another.</summary>
    private static string Tags(QuizItem item) =>
        string.Join(' ', item.Exams.Select(exam => $"exam::{Tag(exam)}").Prepend($"kind::{item.Kind}").Prepend($"topic::{Tag(item.Topic)}").Concat(item.DraftedBy is { } model ? [$"drafted-by::{Tag(model)}"] : Array.Empty<string>()));

    private static string Tag(string text) => string.Join('_', WordRuns.Of(text));

    private static char Letter(int place) => (char)('A' + place);

    private static string Text(string text) => WebUtility.HtmlEncode(text).ReplaceLineEndings("<br>").Replace('\t', ' ');
}
