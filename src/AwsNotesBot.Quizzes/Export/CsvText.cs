using System.Globalization;

namespace AwsNotesBot.Quizzes.Export;

/// <summary>A table by RFC 4180, a header first.</summary>
internal static class CsvText
{
    private static readonly string[] Columns = ["id", "kind", "topic", "exams", "difficulty", "question", "options", "right", "answer", "why", "note", "lines", "link", "draftedBy"];

    public static IEnumerable<string> Lines(IReadOnlyList<QuizItem> items, Uri root) =>
        items.Select(item => Cells(item, root)).Prepend(Columns).Select(cells => string.Join(',', cells.Select(Cell)));

    private static IReadOnlyList<string> Cells(QuizItem item, Uri root) =>
    [
        item.Id, item.Kind.ToString(), item.Topic, string.Join(' ', item.Exams), item.Difficulty.ToString("0.00", CultureInfo.InvariantCulture),
        item.Question, string.Join('\n', item.Options), string.Join(' ', item.Right.Select(i => i + 1)), item.Answer, item.Why,
        item.Passage.NotePath, item.Lines.ToString(), new Uri(root, item.Link).AbsoluteUri, item.DraftedBy ?? "",
    ];

    /// <summary>In quotes where needed; what a spreadsheet would take for a formula is made text.</summary>
    private static string Cell(string text)
    {
        var plain = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
        return plain.AsSpan().ContainsAny(",\"\n\r") ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }
}
