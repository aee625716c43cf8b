using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Reminders;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>A conversation in the terminal, turn by turn.</summary>
internal static class TerminalChat
{
    /// <param name="bot">Whom the user talks to.</param>
    /// <param name="reminders">Sent meanwhile; what came due before comes first.</param>
    /// <param name="turn">The first turn; the others are like it but for their text.</param>
    /// <param name="goesOn">Whether there is another turn to read after the replies.</param>
    /// <param name="cancellationToken">Ends the conversation.</param>
    public static async Task RunAsync(NotesBot bot, ReminderSender reminders, Turn turn, Func<Task<bool>> goesOn, CancellationToken cancellationToken)
    {
        await reminders.SendDueAsync(cancellationToken);
        await reminders.StartAsync(cancellationToken);
        try
        {
            await TalkAsync(bot, turn, goesOn, cancellationToken);
        }
        finally
        {
            await reminders.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>Says something unasked: in one piece, and the prompt again below it.</summary>
    public static void Interject(string markdown)
    {
        Consoles.Output.Write(new Rows(Text.NewLine, TerminalMarkdown.Render(markdown)));
        Prompt();
    }

    private static async Task TalkAsync(NotesBot bot, Turn turn, Func<Task<bool>> goesOn, CancellationToken cancellationToken)
    {
        while (true)
        {
            await ShowAsync(bot, turn, cancellationToken);
            if (!await goesOn() || Read() is not { } text || text.Trim() is "exit" or "quit" or "/exit" or "/quit")
            {
                return;
            }

            turn = turn with { Text = text, Kind = TurnKind.Message };
        }
    }

    private static string? Read()
    {
        Prompt();
        return Console.ReadLine();
    }

    private static void Prompt()
    {
        if (!Console.IsInputRedirected)
        {
            Consoles.Output.WriteLine();
            Consoles.Output.Write("> ", new Style(Color.Green, decoration: Decoration.Bold));
        }
    }

    private static async Task ShowAsync(NotesBot bot, Turn turn, CancellationToken cancellationToken)
    {
        var first = true;
        await using var replies = bot.RespondAsync(turn, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await GrowingText.ShowAsync(Consoles.Output, "", replies, SoFar) is { } reply)
        {
            if (reply is not Reply.Message message)
            {
                continue;
            }

            if (!first)
            {
                Consoles.Output.WriteLine();
            }

            first = false;
            Write(message);
            AnswerView.WriteSuggestions(Consoles.Output, message.Suggestions);
        }
    }

    private static string? SoFar(Reply reply) => reply switch
    {
        Reply.Status status => status.Text,
        Reply.Partial partial => partial.Markdown,
        _ => null,
    };

    private static void Write(Reply.Message message)
    {
        if (message.Progress is { } progress)
        {
            ProgressView.Write(Consoles.Output, progress);
        }
        else
        {
            AnswerView.Write(Consoles.Output, message.Markdown, message.Citations, message.Answer);
        }
    }
}
