using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Bot;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    /// <summary>The terminal's name as a channel.</summary>
    public const string Channel = "terminal";

    public static Command Create()
    {
        var command = new Command("chat",
            """
            Talks with you in the terminal: ask, follow up, 'help' for more, 'exit' or an empty line at the end of input to leave.

            Example:
              chat --notes ~/notes
            """);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
            var conversation = Guid.NewGuid().ToString("N");
            var turn = new Turn(Channel, conversation, Environment.UserName, "", TurnKind.Joined);
            while (true)
            {
                await ShowAsync(bot.Bot, turn, cancellationToken);
                if (Read() is not { } text || text.Trim() is "exit" or "quit" or "/exit" or "/quit")
                {
                    return ExitCode.Done;
                }

                turn = new Turn(Channel, conversation, Environment.UserName, text);
            }
        });
        return command;
    }

    private static string? Read()
    {
        if (Console.IsInputRedirected)
        {
            return Console.ReadLine();
        }

        Consoles.Output.WriteLine();
        Consoles.Output.Write("> ", new Style(Color.Green, decoration: Decoration.Bold));
        return Console.ReadLine();
    }

    /// <summary>Shows whole messages: in a terminal an answer is there faster than its parts could be read.</summary>
    private static async Task ShowAsync(NotesBot bot, Turn turn, CancellationToken cancellationToken)
    {
        await foreach (var reply in bot.RespondAsync(turn, cancellationToken))
        {
            if (reply is not Reply.Message message)
            {
                continue;
            }

            AnswerView.Write(Consoles.Output, message.Markdown, message.Citations);
            AnswerView.WriteFollowUps(Consoles.Output, message.Suggestions);
        }
    }
}
