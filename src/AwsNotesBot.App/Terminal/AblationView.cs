using System.Globalization;
using AwsNotesBot.App.Evaluation;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows an ablation: the figures of the whole, and below what leaving a part out changes of them.</summary>
internal static class AblationView
{
    private static readonly (string Name, Func<Figures, double?> Value)[] Columns =
    [
        ("recall@1", f => f.RecallAt1), ("recall@5", f => f.RecallAt5), ("mrr", f => f.MrrAt10), ("facts", f => f.Facts),
        ("cited", f => f.Cited), ("answered", f => f.Answered), ("abstained", f => f.Abstained),
    ];

    public static async Task WriteAsync(IAnsiConsole console, IAsyncEnumerable<AblationRow> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("without");
        foreach (var (name, _) in Columns)
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        Figures? whole = null;
        await foreach (var row in rows)
        {
            table.AddRow([new Text($"{row.Room} {row.Part}".TrimStart()), .. Columns.Select(c => new Text(Cell(c.Value(row.Figures), whole is null ? null : c.Value(whole))))]);
            whole ??= row.Figures;
        }

        console.Write(table);
    }

    /// <summary>A figure of the whole, or the difference to it.</summary>
    internal static string Cell(double? value, double? whole) => (value, whole) switch
    {
        (null, _) => "–",
        ({ } v, null) => v.ToString("0.000", CultureInfo.InvariantCulture),
        ({ } v, { } w) => (v - w).ToString("+0.000;-0.000;·", CultureInfo.InvariantCulture),
    };
}
