using AwsNotesBot.App.Evaluation.Confidence;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows fitted confidence weights beside those in use.</summary>
internal static class ConfidenceFitView
{
    public static void Write(IAnsiConsole console, ConfidenceFit fit)
    {
        var weights = new Table().Border(TableBorder.Rounded).AddColumn("signal")
            .AddColumn(new TableColumn("weight in use").RightAligned()).AddColumn(new TableColumn("fitted").RightAligned());
        foreach (var (signal, inUse, fitted) in fit.Weights)
        {
            weights.AddRow(signal, $"{inUse:F2}", $"{fitted:F2}");
        }

        console.Write(weights);
        var figures = new Table().Border(TableBorder.Rounded).AddColumn("weights").AddColumn(new TableColumn("AUROC").RightAligned());
        foreach (var answered in FitFigures.Answered)
        {
            figures.AddColumn(new TableColumn($"refused at {answered:P0} answered").RightAligned());
        }

        Add("in use, on this set", fit.InUse);
        Add("fitted, cross-validated", fit.Fitted);
        console.Write(figures);

        void Add(string name, FitFigures f) => figures.AddRow([name, $"{f.Auroc:F3}", .. f.Refused.Select(r => $"{r:F2}")]);
    }
}
