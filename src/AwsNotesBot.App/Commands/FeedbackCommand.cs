using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Bot.Feedback;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>feedback</c>: what people think of the answers.</summary>
internal static class FeedbackCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "A line of JSON for each opinion, for programs." };
        var command = new Command("feedback", "Lists what people in the chats said of answers, with the question, the answer and what it cites; those who were not helped first.")
        {
            json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandHost.Build(Folders.Of(parsed));
            var opinions = await host.Services.GetRequiredService<FeedbackLog>().ReadAsync(cancellationToken);
            foreach (var opinion in opinions.OrderBy(o => o.Likes).ThenByDescending(o => o.Time))
            {
                if (parsed.GetValue(json))
                {
                    Console.Out.WriteLine(FeedbackLog.Json(opinion));
                }
                else
                {
                    Write(Consoles.Output, opinion);
                }
            }

            if (!parsed.GetValue(json))
            {
                Consoles.Output.WriteLine($"{opinions.Count(o => o.Likes):N0} helped, {opinions.Count(o => !o.Likes):N0} did not.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, Opinion opinion)
    {
        console.Write(opinion.Likes ? new Text("helped      ", new Style(Color.Green)) : new Text("did not help", new Style(Color.Red)));
        console.WriteLine($"  {opinion.Time.ToLocalTime():yyyy-MM-dd HH:mm}  {opinion.Channel}  {opinion.Answer?.Question ?? "(the answer is forgotten)"}");
        if (opinion.Reason is { } reason)
        {
            console.WriteLine($"    \"{reason}\"", new Style(Color.Yellow));
        }

        if (opinion.Answer is { } answer)
        {
            console.WriteLine($"    {answer.Markdown.Split('\n')[0]}", new Style(decoration: Decoration.Dim));
            console.WriteLine($"    {string.Join(", ", answer.Citations)}", new Style(Color.Blue));
        }
    }
}
