using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Bot;

namespace AwsNotesBot.App.Commands;

/// <summary><c>chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    /// <summary>The terminal's name as a channel.</summary>
    public const string Channel = "terminal";

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Talk to programs: a turn a line in, its replies a line out, for any number of users." };
        var command = new Command("chat",
            """
            Talks with you in the terminal: ask, follow up, 'quiz' to be quizzed, 'help' for more, 'exit' or an empty line at the end of input to leave.

            Examples:
              chat --notes ~/notes
              echo '{"conversation": "1", "user": "ada", "text": "quiz me on VPC"}' | chat --json
            """)
        {
            json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
            if (parsed.GetValue(json))
            {
                await JsonChat.RunAsync(bot.Bot.RespondAsync, Channel, Console.In, Console.Out, cancellationToken);
            }
            else
            {
                var joined = new Turn(Channel, Guid.NewGuid().ToString("N"), Environment.UserName, "", TurnKind.Joined) { Address = Environment.UserName, UserName = Environment.UserName };
                await TerminalChat.RunAsync(bot.Bot, bot.Reminders, joined, () => Task.FromResult(true), cancellationToken);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
