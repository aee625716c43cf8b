using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Bot;

namespace AwsNotesBot.App.Commands;

/// <summary>Plays a quiz in the terminal.</summary>
internal static class QuizPlay
{
    /// <summary>Always the same conversation: what was broken off is found again.</summary>
    private const string Conversation = "quiz";

    /// <param name="folders">The notes and the data.</param>
    /// <param name="topic"><c>null</c> for everything.</param>
    /// <param name="count"><c>null</c> for as many questions as usual.</param>
    /// <param name="cancellationToken">Breaks the quiz off; it can be gone on with.</param>
    public static async Task RunAsync(Folders folders, string? topic, int? count, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
        var turn = new Turn(ChatCommand.Channel, Conversation, Environment.UserName, "repeat the question") { Address = Environment.UserName };
        if (topic is not null || count is not null || !await bot.Quizzes.IsPlayingAsync(turn, cancellationToken))
        {
            turn = turn with { Text = $"quiz{(count is null ? "" : $" {count} questions")}{(topic is null ? "" : $" on {topic}")}" };
        }

        await TerminalChat.RunAsync(bot.Bot, bot.Reminders, turn, () => bot.Quizzes.IsPlayingAsync(turn, cancellationToken), cancellationToken);
    }
}
