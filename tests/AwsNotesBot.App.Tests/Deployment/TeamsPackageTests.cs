using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using AwsNotesBot.App.Deployment;

namespace AwsNotesBot.App.Tests.Deployment;

public class TeamsPackageTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static ZipArchive Package()
    {
        var zip = new MemoryStream();
        TeamsPackage.Write(AppId, "bot.example.org", zip);
        return new ZipArchive(zip, ZipArchiveMode.Read);
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var entry = zip.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }

    [Fact]
    public void ThePackageNamesTheBotAndItsHost()
    {
        using var zip = Package();
        var manifest = JsonNode.Parse(Read(zip, "manifest.json"))!;

        Assert.Equal(AppId, manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.Equal("bot.example.org", manifest["validDomains"]![0]!.GetValue<string>());
        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(e => e.FullName).Order());
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void IconsHaveTheSizeThatTeamsAsksFor(string name, int size)
    {
        using var zip = Package();
        var png = Read(zip, name);

        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Theory]
    [InlineData("notes", "bot.example.org", "'notes' is no app id.")]
    [InlineData(AppId, "https://bot.example.org", "'https://bot.example.org' is no host.")]
    [InlineData(AppId, "bot.example.org/\"},", "is no host.")]
    public void AWrongIdOrHostIsToldBeforeTeamsTellsIt(string appId, string host, string message) =>
        Assert.Contains(message, Assert.Throws<CommandException>(() => TeamsPackage.Write(appId, host, new MemoryStream())).Message, StringComparison.Ordinal);
}
