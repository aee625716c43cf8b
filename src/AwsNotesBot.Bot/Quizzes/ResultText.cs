using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Words for how a quiz went.</summary>
internal static class ResultText
{
    public static string Of(SessionResult result, DueDates? due)
    {
        if (result.Asked == 0)
        {
            return "The quiz is over; nothing was answered.";
        }

        var lines = new List<string> { $"**{result.Right} of {result.Asked} right**{(result.Partly > 0 ? $", {result.Partly} partly" : "")}{(result.Skipped > 0 ? $", {result.Skipped} skipped" : "")}." };
        if (result.WeakTopics.Count > 0)
        {
            lines.Add($"To practise: {string.Join("; ", result.WeakTopics.Select(QuizMarkdown.Escape))}.");
        }

        if (due?.Words is { Length: > 0 } words)
        {
            lines.Add($"Due: {words}. Say `review` when you are ready.");
        }

        return string.Join("\n\n", lines);
    }
}
