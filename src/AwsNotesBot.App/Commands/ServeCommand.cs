using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Retrieval.Indexing;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>serve</c>: the web host, and what runs where no command is named.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by ';'. Default: the setting Urls (http://localhost:3978).",
        HelpName = "URLS",
    };

    public static void AddTo(RootCommand root)
    {
        var command = new Command("serve",
            """
            Serves the web chat, Direct Line and the API; what runs where no command is named.

            Examples:
              serve
              serve --notes ~/notes --urls http://localhost:8080
            """)
        {
            Urls,
        };
        command.SetAction(ServeAsync);
        root.Subcommands.Add(command);
        root.Options.Add(Urls);
        root.SetAction(ServeAsync);
    }

    private static async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = WebHost.Build(Folders.Of(parsed), parsed.GetValue(Urls));

        // Begun before the host, whose own first run then waits for this one and finds nothing left to do.
        var indexing = IndexProgressBar.RunAsync(app.Services.GetRequiredService<NoteIndexer>(), cancellationToken);
        await app.StartAsync(cancellationToken);
        try
        {
            IndexView.WriteSummary(Consoles.Error, await indexing);
            Consoles.Error.MarkupLineInterpolated($"Ready: [link]{app.Urls.First()}[/]  (Ctrl+C ends)");
            await app.WaitForShutdownAsync(cancellationToken);
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }

        return ExitCode.Done;
    }
}
