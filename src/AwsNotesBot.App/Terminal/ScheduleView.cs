using AwsNotesBot.Quizzes.Memory.Simulation;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows what schedules cost simulated learners, as a table.</summary>
internal static class ScheduleView
{
    public static void Write(IAnsiConsole console, int learners, IEnumerable<ScheduleRow> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("learners forget by", "schedule", "set to");
        foreach (var header in (string[])["reviews", "on later days", "retention", "held within 3 points", "known at the end", "reviews per item known", "log loss"])
        {
            table.AddColumn(new TableColumn(header).RightAligned());
        }

        var fits = new List<string>();
        foreach (var row in rows)
        {
            table.AddRow(
                row.World, row.Schedule, row.Setting, $"{row.Reviews:N0}", $"{row.Later:N0}", $"{row.Retention:P1}", $"{row.NearShare:P0}", $"{row.Known:P1}", $"{row.ReviewsPerKnown:F1}",
                row.Loss is { } loss ? $"{loss:F4}" : "–");
            if (row is { FittedLoss: { } fitted, DefaultLoss: { } byDefault })
            {
                fits.Add($"{row.World}: on the reviews after a fit the fitted weights lose {fitted:F4} nats each, the default weights on the same reviews {byDefault:F4}.");
            }
        }

        console.WriteLine($"A year of {learners:N0} learners, {ScheduleComparison.Items} items each; means per learner. Every schedule but SM-2 as published is tuned to {ScheduleComparison.Retention:P0} retention.");
        console.Write(table);
        fits.ForEach(console.WriteLine);
    }
}
