using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Channels.Progress;

/// <summary>A bar for each topic: what is known, what is learned, what is new, as shares of its items.</summary>
internal static class TopicChart
{
    /// <summary>More bars than this nobody compares; the table has them all.</summary>
    public const int MostTopics = 12;

    private const int RowHeight = 42, BarTop = 20, BarHeight = 12;

    /// <summary>As many characters as stand beside the figures.</summary>
    private const int LongestName = 31;

    /// <param name="topics">At least one, each with an item.</param>
    public static string Draw(IReadOnlyList<TopicProgress> topics)
    {
        var shown = topics.Take(MostTopics).ToList();
        var svg = new Svg("topics", shown.Count * RowHeight, "Topics", Describe(topics));
        for (var row = 0; row < shown.Count; row++)
        {
            var (topic, top) = (shown[row], row * RowHeight);
            svg.Text(0, top + 14, Short(topic.Topic));
            svg.Text(Svg.Width, top + 14, $"{topic.Known} of {topic.Items} known", "end", "quiet");
            var x = 0.0;
            foreach (var (count, style) in ((int, string)[])[(topic.Known, "known"), (topic.Learning, "learning"), (topic.New, "new")])
            {
                var width = (double)count / topic.Items * Svg.Width;
                if (count > 0)
                {
                    svg.Rectangle(x, top + BarTop, Math.Max(1, width - 1), BarHeight, style);
                }

                x += width;
            }
        }

        return svg.ToString();
    }

    private static string Describe(IReadOnlyList<TopicProgress> topics) =>
        $"Of {topics.Sum(t => t.Items)} items in {topics.Count} topics you know {topics.Sum(t => t.Known)}, are learning {topics.Sum(t => t.Learning)} and have not met {topics.Sum(t => t.New)}. The table below has each topic.";

    private static string Short(string name) => name.Length <= LongestName ? name : $"{name[..(LongestName - 1)].TrimEnd()}…";
}
