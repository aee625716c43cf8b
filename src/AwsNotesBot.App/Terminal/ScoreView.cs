using System.Globalization;
using AwsNotesBot.App.Evaluation;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows the figures of an evaluation as tables.</summary>
internal static class ScoreView
{
    public static void Write(IAnsiConsole console, Figures figures, int misses)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("figure").AddColumn(new TableColumn("value").RightAligned());
        foreach (var (name, value) in FigureJson.Rows(figures))
        {
            table.AddRow(new Text(name), new Text(value is null ? "–" : Convert.ToString(value, CultureInfo.InvariantCulture)!));
        }

        console.Write(table);

        var kinds = new Table().Border(TableBorder.Rounded)
            .AddColumn("kind").AddColumn(new TableColumn("n").RightAligned())
            .AddColumn(new TableColumn("facts").RightAligned()).AddColumn(new TableColumn("recall@5").RightAligned());
        foreach (var kind in figures.Kinds)
        {
            kinds.AddRow(kind.Kind, $"{kind.Questions}", $"{kind.Facts:F2}", $"{kind.RecallAt5:F2}");
        }

        console.Write(kinds);
        if (figures.Reliability is { } reliability)
        {
            ReliabilityView.Write(console, reliability);
        }

        foreach (var miss in figures.Misses.Take(misses))
        {
            console.WriteLine($"{miss.Id} | {miss.Why} | {miss.Question} | {miss.Answer}".ReplaceLineEndings(" "));
        }
    }
}
