using System.Globalization;
using AwsNotesBot.Quizzes.Memory.Progress;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows a learner's progress as bars: full blocks are known, half shaded ones are learned, light ones are new, so no colour is needed to read them.</summary>
internal static class ProgressView
{
    private const int TopicWidth = 30, DayWidth = 40, MostTopics = 15;

    private static readonly (char Block, Color Color)[] Shades = [('█', Color.Green), ('▓', Color.Yellow), ('░', Color.Grey)];

    public static void Write(IAnsiConsole console, LearnerProgress progress)
    {
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{progress.DueNow:N0} due now · {progress.Known:N0} known, {progress.Learning:N0} learning, {progress.New:N0} new · streak {progress.Streak} {(progress.Streak == 1 ? "day" : "days")}"));
        WriteTopics(console, [.. progress.Topics.Where(t => t.Known + t.Learning > 0)]);
        WriteForecast(console, progress);
    }

    private static void WriteTopics(IAnsiConsole console, IReadOnlyList<TopicProgress> begun)
    {
        if (begun.Count == 0)
        {
            console.WriteLine("Nothing was asked yet. Say 'quiz' in a chat to begin.");
            return;
        }

        var table = new Table().Border(TableBorder.None)
            .AddColumn("topic").AddColumn("█ known  ▓ learning  ░ new").AddColumn(new TableColumn("known").RightAligned());
        foreach (var topic in begun.Take(MostTopics))
        {
            table.AddRow(new Text(topic.Topic), Bar([topic.Known, topic.Learning, topic.New], topic.Items, TopicWidth), new Text($"{topic.Known} of {topic.Items}"));
        }

        console.Write(table);
        if (begun.Count > MostTopics)
        {
            console.WriteLine($"and {begun.Count - MostTopics} more topics");
        }
    }

    private static void WriteForecast(IAnsiConsole console, LearnerProgress progress)
    {
        var most = progress.Forecast.Max();
        if (most == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.None).AddColumn("day").AddColumn(new TableColumn("due").RightAligned()).AddColumn("");
        for (var day = 0; day < progress.Forecast.Count; day++)
        {
            var due = progress.Forecast[day];
            table.AddRow(
                new Text(progress.Today.AddDays(day).ToString("ddd d MMM", CultureInfo.InvariantCulture)), new Text($"{due}"), Bar([due], most, DayWidth));
        }

        console.Write(table);
    }

    /// <summary>Each count has at least one block, so that nothing is lost from sight.</summary>
    private static Paragraph Bar(ReadOnlySpan<int> counts, int whole, int width)
    {
        var bar = new Paragraph();
        for (var i = 0; i < counts.Length; i++)
        {
            var blocks = counts[i] == 0 ? 0 : Math.Max(1, (int)Math.Round((double)counts[i] * width / whole));
            bar.Append(new string(Shades[i].Block, blocks), Shades[i].Color);
        }

        return bar;
    }
}
