using System.Text.Json;

namespace AwsNotesBot.EndToEnd.Tests.Inspector;

/// <summary>The official inspector of MCP servers finds its way about the program.</summary>
public sealed class InspectorTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("awsnotesbot-");

    [Fact]
    public async Task InspectorListsCallsAndReads()
    {
        var tools = await InspectAsync("--method", "tools/list");
        Assert.Equal(5, tools.GetProperty("tools").GetArrayLength());

        var answer = await InspectAsync("--method", "tools/call", "--tool-name", "ask_notes", "--tool-arg", "question=How often should I turn the compost heap?");
        Assert.Contains("every four weeks", answer.GetProperty("structuredContent").GetProperty("answer").GetString());

        var notes = await InspectAsync("--method", "resources/list");
        Assert.Equal("note:///garden/bees.md", notes.GetProperty("resources")[0].GetProperty("uri").GetString());

        var note = await InspectAsync("--method", "resources/read", "--uri", "note:///garden/compost.md");
        Assert.StartsWith("# Compost", note.GetProperty("contents")[0].GetProperty("text").GetString());
    }

    public void Dispose() => _data.Delete(recursive: true);

    private async Task<JsonElement> InspectAsync(params string[] method)
    {
        var inspector = await NodeProgram.InstallAsync(Path.Combine(TestFolders.Tests, "Inspector"), "inspect.mjs", TestContext.Current.CancellationToken);
        var program = Path.Combine(AppContext.BaseDirectory, "AwsNotesBot.App.dll");
        return JsonElement.Parse(await inspector.RunAsync(
            ["--cli", "dotnet", program, "mcp", "--notes", TestFolders.Notes, "--data", _data.FullName, .. method], TestContext.Current.CancellationToken));
    }
}
