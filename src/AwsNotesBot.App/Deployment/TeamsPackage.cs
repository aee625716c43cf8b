using System.IO.Compression;
using System.Text;

namespace AwsNotesBot.App.Deployment;

/// <summary>The app package that Teams installs: a manifest and two icons in a zip, made of the files in <c>deploy/teams</c>.</summary>
internal static class TeamsPackage
{
    private static readonly string[] Icons = ["color.png", "outline.png"];

    /// <param name="appId">The bot's app id.</param>
    /// <param name="host">Where the bot is reached, without a scheme.</param>
    /// <param name="output">Takes the zip.</param>
    /// <exception cref="CommandException">The id is none, or the host is no host.</exception>
    public static void Write(string appId, string host, Stream output)
    {
        if (!Guid.TryParseExact(appId, "D", out var id))
        {
            throw new CommandException($"'{appId}' is no app id. It looks like 11111111-2222-3333-4444-555555555555.");
        }

        if (Uri.CheckHostName(host) != UriHostNameType.Dns)
        {
            throw new CommandException($"'{host}' is no host. Write it without https:// and without a path, for example bot.example.org.");
        }

        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "manifest.json", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Read("manifest.json")).Replace("{{APP_ID}}", id.ToString()).Replace("{{HOST}}", host)));
        foreach (var icon in Icons)
        {
            Add(zip, icon, Read(icon));
        }
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"teams/{name}")!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
