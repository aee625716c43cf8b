using AwsNotesBot.Quizzes;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows how many quiz items the notes give.</summary>
internal static class ItemTableView
{
    public static void Write(IAnsiConsole console, QuizBook book)
    {
        var kinds = Enum.GetValues<QuizKind>();
        var table = new Table().Border(TableBorder.Rounded).AddColumn("topic");
        foreach (var kind in kinds)
        {
            table.AddColumn(new TableColumn(Name(kind)).RightAligned());
        }

        table.AddColumn(new TableColumn("all").RightAligned());
        foreach (var topic in book.Items.GroupBy(i => i.Topic).OrderBy(t => t.Key, StringComparer.OrdinalIgnoreCase))
        {
            AddRow(table, topic.Key, [.. topic], kinds);
        }

        AddRow(table, "all topics", book.Items, kinds);
        console.Write(table);
        console.WriteLine($"{book.Items.Count} items on {book.Items.Select(i => i.Topic).Distinct().Count()} topics from {book.Items.Select(i => i.Passage.NotePath).Distinct().Count()} notes.");
        console.WriteLine("Not asked: " + string.Join(", ", book.Dropped.OrderByDescending(d => d.Value).Select(d => $"{d.Key} {d.Value}")));
    }

    private static void AddRow(Table table, string topic, IReadOnlyList<QuizItem> items, IReadOnlyList<QuizKind> kinds) =>
        table.AddRow([new Text(topic), .. kinds.Select(kind => Count(items.Count(i => i.Kind == kind))), Count(items.Count)]);

    private static Text Count(int count) => new(count == 0 ? "" : $"{count}");

    private static string Name(QuizKind kind) => kind switch
    {
        QuizKind.OneOfFour => "one of four",
        QuizKind.SeveralOfFive => "several of five",
        QuizKind.TrueOrFalse => "true or false",
        QuizKind.WhichService => "which is it",
        QuizKind.AOrB => "A or B",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
