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
        var command = new Command("index",
            """
            Reads and indexes the notes, and prints what was read, mended, redacted, left out and skipped.

            Examples:
              index --notes ~/notes
              index --watch
            """)
        {
            watch,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
            IndexView.Write(Consoles.Output, bot.Report);
            FamiliarityView.Write(Consoles.Output, bot.Searcher.Index.Familiarity);
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
