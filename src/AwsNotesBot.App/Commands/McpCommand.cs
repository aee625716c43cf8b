using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.Channels.Mcp;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.App.Commands;

/// <summary><c>mcp</c>: the notes as tools and resources for one agent, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var command = new Command("mcp",
            """
            Serves the notes to an agent by the Model Context Protocol over standard input and output; ends when the agent goes.

            Example, in an agent's configuration:
              {"command": "dotnet", "args": ["AwsNotesBot.App.dll", "mcp", "--notes", "/home/ada/notes"]}
            """);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandHost.Build(Folders.Of(parsed), services => services.AddNotesMcpOverStandardStreams());
            await IndexProgressBar.RunAsync(host.Services.GetRequiredService<NoteIndexer>(), cancellationToken);
            await host.RunAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
