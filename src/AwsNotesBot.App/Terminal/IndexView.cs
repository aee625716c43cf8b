using System.Globalization;
using AwsNotesBot.Retrieval.Indexing;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows what an indexing run found.</summary>
internal static class IndexView
{
    private const double BytesPerMegabyte = 1e6;

    public static void Write(IAnsiConsole console, IndexReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("note");
        foreach (var name in new[] { "passages", "repaired", "redacted", "lines left out" })
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        foreach (var file in report.Files)
        {
            table.AddRow(
                new Text(file.Path),
                new Text($"{file.Passages}"),
                new Text(file.Report.Repaired ? "yes" : ""),
                new Text(file.Report.Redacted > 0 ? $"{file.Report.Redacted}" : ""),
                new Text($"{file.Report.Dropped.Values.Sum()}"));
        }

        console.Write(table);
        WriteDropped(console, report);
        WriteSummary(console, report);
    }

    /// <summary>What was skipped, and the totals in one line.</summary>
    public static void WriteSummary(IAnsiConsole console, IndexReport report)
    {
        WriteSkipped(console, report);
        WriteTotals(console, report);
    }

    /// <summary>One line about a run that changed something.</summary>
    public static void WriteChange(IAnsiConsole console, IndexReport report)
    {
        WriteSkipped(console, report);
        console.WriteLine(Invariant(
            $"{DateTime.Now:HH:mm:ss} added {report.Count(FileChange.Added)}, changed {report.Count(FileChange.Changed)}, removed {report.Removed.Count}; {report.EmbeddedPassages} passages embedded in {report.Elapsed.TotalSeconds:0.00} s"));
    }

    private static void WriteDropped(IAnsiConsole console, IndexReport report)
    {
        var rules = report.Files.SelectMany(f => f.Report.Dropped).GroupBy(d => d.Key, d => d.Value)
            .Select(g => (Rule: g.Key, Lines: g.Sum())).OrderByDescending(g => g.Lines).ThenBy(g => g.Rule, StringComparer.Ordinal).ToList();
        if (rules.Count > 0)
        {
            console.WriteLine("Lines left out: " + string.Join(", ", rules.Select(r => $"{r.Rule} {r.Lines}")));
        }
    }

    private static void WriteSkipped(IAnsiConsole console, IndexReport report)
    {
        foreach (var file in report.Skipped)
        {
            console.WriteLine($"Skipped {file.Path}{(file.Line is null ? "" : $":{file.Line}")}: {file.Reason}", new Style(Color.Yellow));
        }
    }

    private static void WriteTotals(IAnsiConsole console, IndexReport report)
    {
        var seconds = report.Elapsed.TotalSeconds;
        console.WriteLine(Invariant(
            $"{report.Files.Count} files, {report.Passages} passages, {report.Files.Count(f => f.Report.Repaired)} repaired, {report.Files.Sum(f => f.Report.Redacted)} redacted, {report.Skipped.Count} skipped; {report.EmbeddedPassages} embedded; {seconds:0.00} s{(report.BytesRead == 0 ? "" : $", {report.BytesRead / BytesPerMegabyte / Math.Max(seconds, 1e-3):0.0} MB/s")}"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
