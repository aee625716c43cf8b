using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>index</c>: reads the notes and reports what it found.</summary>
internal static class IndexCommand
{
    public static Command Create()
    {
        var watch = new Option<bool>("--watch") { Description = "Keep on: index again after each change, until Ctrl+C." };
        var adapt = new Option<bool>("--adapt") { Description = "First fit the embedding table to these notes (under a minute): for notes far from what it was trained on. Again: fit it anew." };
        var forget = new Option<bool>("--forget-adaptation") { Description = "First take the fitted table away." };
        var command = new Command("index",
            """
            Reads and indexes the notes, and prints what was read, mended, redacted, left out and skipped.

            Examples:
              index --notes ~/notes
              index --watch
              index --notes ~/lab-notes --adapt
              index --contradictions
            """)
        {
            watch, adapt, forget,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(adapt) && result.GetValue(forget))
            {
                result.AddError("index takes either --adapt or --forget-adaptation.");
            }
        });
        ContradictionListing.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folders = Folders.Of(parsed);
            if (parsed.GetValue(adapt) || parsed.GetValue(forget))
            {
                Consoles.Output.WriteLine(await (parsed.GetValue(adapt) ? TableAdapting.AdaptAsync(folders, cancellationToken) : TableAdapting.ForgetAsync(folders, cancellationToken)));
            }

            await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
            if (ContradictionListing.IsAsked(parsed))
            {
                ContradictionListing.Write(parsed, bot);
                return ExitCode.Done;
            }

            IndexView.Write(Consoles.Output, bot.Report);
            FamiliarityView.Write(Consoles.Output, bot.Searcher.Index);
            if (parsed.GetValue(watch))
            {
                Consoles.Error.WriteLine("Watching for changes; Ctrl+C ends.");
                await foreach (var report in bot.Watcher.WatchAsync(cancellationToken: cancellationToken))
                {
                    if (report.HasChanges)
                    {
                        IndexView.WriteChange(Consoles.Output, report);
                    }
                }
            }

            return ExitCode.Done;
        });
        return command;
    }
}
