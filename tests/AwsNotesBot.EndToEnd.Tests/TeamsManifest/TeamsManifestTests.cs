using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using AwsNotesBot.App.Deployment;

namespace AwsNotesBot.EndToEnd.Tests.TeamsManifest;

public sealed class TeamsManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("teams-manifest-").FullName;

    [Fact]
    public async Task TheManifestKeepsToThePublishedSchema()
    {
        var manifest = Manifest();

        Assert.Equal("[]", await ValidateAsync(manifest));
        manifest["name"]!["short"] = new string('x', 31);
        Assert.Contains("/name/short must NOT have more than 30 characters", await ValidateAsync(manifest), StringComparison.Ordinal);
    }

    private static JsonNode Manifest()
    {
        using var package = new MemoryStream();
        TeamsPackage.Write("11111111-2222-3333-4444-555555555555", "bot.example.org", package);
        using var zip = new ZipArchive(package, ZipArchiveMode.Read);
        using var entry = zip.GetEntry("manifest.json")!.Open();
        return JsonNode.Parse(entry)!;
    }

    private async Task<string> ValidateAsync(JsonNode manifest)
    {
        var file = Path.Combine(_folder, "manifest.json");
        await File.WriteAllTextAsync(file, manifest.ToJsonString(new JsonSerializerOptions()), TestContext.Current.CancellationToken);
        var validator = await NodeProgram.InstallAsync(Path.Combine(TestFolders.Tests, "TeamsManifest"), "validate.cjs", TestContext.Current.CancellationToken);
        return (await validator.RunAsync([file], TestContext.Current.CancellationToken)).Trim();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
