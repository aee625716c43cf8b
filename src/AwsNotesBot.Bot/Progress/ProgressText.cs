using System.Globalization;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Bot.Progress;

/// <summary>Words for how far a learner has come, short enough for a chat.</summary>
internal static class ProgressText
{
    private const int MostTopics = 5;

    public static string Of(LearnerProgress progress)
    {
        var begun = progress.Topics.Where(t => t.Known + t.Learning > 0).ToList();
        if (begun.Count == 0)
        {
            return progress.New == 0 ? "The notes hold no quiz questions yet." : $"Nothing was asked yet; {Count(progress.New, "question")} to go. Say `quiz` to begin.";
        }

        return string.Join("\n\n",
        [
            $"**{Number(progress.Known)} known**, {Number(progress.Learning)} learning, {Number(progress.New)} new. {Due(progress.DueNow)} {Streak(progress.Streak)}",
            string.Join('\n', [.. begun.Take(MostTopics).Select(Topic), .. More(begun.Count - MostTopics)]),
        ]);
    }

    /// <summary>What to say next.</summary>
    public static IReadOnlyList<string> Next(LearnerProgress progress) => progress.DueNow > 0 ? ["review", "quiz"] : ["quiz"];

    private static string Topic(TopicProgress topic) =>
        $"- **{MarkdownText.Escape(topic.Topic)}**: {Number(topic.Known)} known, {Number(topic.Learning)} learning, {Number(topic.New)} new";

    private static IEnumerable<string> More(int topics) => topics > 0 ? [$"- and {Count(topics, "more topic")}"] : [];

    private static string Due(int items) => items == 0 ? "Nothing is due." : $"{Number(items)} {(items == 1 ? "is" : "are")} due now.";

    private static string Streak(int days) => days == 0 ? "No streak at the moment." : $"Your streak: {Count(days, "day")}.";

    private static string Count(int n, string noun) => $"{Number(n)} {noun}{(n == 1 ? "" : "s")}";

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
