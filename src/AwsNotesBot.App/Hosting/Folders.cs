using System.CommandLine;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.App.Hosting;

/// <summary>Where the notes are and where the program keeps its data, as the command line says; <c>null</c> leaves it to the settings.</summary>
/// <param name="Notes">The folder of notes.</param>
/// <param name="Data">The folder of the index and of the conversations.</param>
internal sealed record Folders(string? Notes, string? Data)
{
    public static Option<string?> NotesOption { get; } = new("--notes")
    {
        Description = "The folder of notes. Default: the setting Retrieval:NotesFolder (content).",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> DataOption { get; } = new("--data")
    {
        Description = "The folder of the index and the conversations. Default: the setting Retrieval:DataFolder (data); with --notes, a folder below it for those notes.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <param name="parsed">The command line.</param>
    /// <exception cref="CommandException">The notes folder named does not exist.</exception>
    public static Folders Of(ParseResult parsed)
    {
        var notes = parsed.GetValue(NotesOption);
        if (notes is not null)
        {
            Require(notes);
        }

        return new Folders(notes, parsed.GetValue(DataOption));
    }

    /// <exception cref="CommandException">The notes folder does not exist.</exception>
    public static void Require(string notes)
    {
        if (!Directory.Exists(notes))
        {
            throw new CommandException($"The notes folder '{notes}' does not exist. Name an existing folder with --notes.");
        }
    }

    /// <summary>Notes named on the command line get a data folder of their own, so that the index of the usual notes stays.</summary>
    public string DataBelow(string configured)
    {
        if (Data is not null || Notes is null)
        {
            return Data ?? configured;
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Notes));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..8];
        return Path.Combine(configured, $"{Path.GetFileName(full)}-{hash}");
    }
}
