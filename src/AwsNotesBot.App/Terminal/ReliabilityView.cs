using System.Globalization;
using AwsNotesBot.App.Evaluation.Confidence;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>A reliability diagram: for each tenth of confidence a bar as long as the share of its questions that the notes answer.</summary>
internal static class ReliabilityView
{
    private const int Width = 40;

    public static void Write(IAnsiConsole console, Reliability reliability)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("confidence").AddColumn(new TableColumn("n").RightAligned()).AddColumn(new TableColumn("mean").RightAligned())
            .AddColumn(new TableColumn("answerable").RightAligned()).AddColumn("share answerable (│ marks the mean confidence)");
        foreach (var bin in reliability.Bins)
        {
            table.AddRow(
                $"{bin.From:F1}–{bin.From + 0.1:F1}", $"{bin.Questions}", $"{bin.Confidence:F2}", $"{bin.Answerable:F2}", Bar(bin));
        }

        console.Write(table);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration error {reliability.Error:F3}, AUROC {reliability.Auroc:F3}"));
    }

    private static string Bar(ReliabilityBin bin)
    {
        var bar = new string('█', (int)Math.Round(bin.Answerable * Width)).PadRight(Width, '·').ToCharArray();
        bar[Math.Min(Width - 1, (int)(bin.Confidence * Width))] = '│';
        return new string(bar);
    }
}
