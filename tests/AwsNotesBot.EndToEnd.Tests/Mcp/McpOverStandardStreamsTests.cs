using ModelContextProtocol;
using ModelContextProtocol.Client;

namespace AwsNotesBot.EndToEnd.Tests.Mcp;

/// <summary>An agent starts the program and talks to it over its standard streams.</summary>
public sealed class McpOverStandardStreamsTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("awsnotesbot-");
    private McpClient _client = null!;

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _client = await McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "AwsNotesBot.App.dll"), "mcp", "--notes", TestFolders.Notes, "--data", _data.FullName],
            // Everything that is logged at all: none of it may come between the messages.
            EnvironmentVariables = new Dictionary<string, string?> { ["Logging__LogLevel__Default"] = "Trace" },
        }),
        cancellationToken: Ends);

    [Fact]
    public Task ClientUsesEveryToolAndReadsTheNotes() => McpTranscript.HoldAsync(_client, Ends);

    [Fact]
    public async Task WrongCallsEndInSentences()
    {
        Assert.Equal("The arguments do not fit 'ask_notes'. tools/list has its schema.", await McpTranscript.RefusedAsync(_client, "ask_notes", [], Ends));
        Assert.Equal(
            "The arguments do not fit 'search_notes'. tools/list has its schema.",
            await McpTranscript.RefusedAsync(_client, "search_notes", new() { ["query"] = "tea", ["count"] = "many" }, Ends));
        Assert.Equal("'count' is 99. It must be from 1 to 20.", await McpTranscript.RefusedAsync(_client, "search_notes", new() { ["query"] = "tea", ["count"] = 99 }, Ends));
        Assert.Equal("There is no open question that this answers. Call quiz_next to start a quiz, or to see its question again.", await McpTranscript.RefusedAsync(_client, "quiz_answer", new() { ["answer"] = "a" }, Ends));
    }

    [Theory]
    [InlineData("note:///garden/none.md")]
    [InlineData("note:///../../AwsNotesBot.EndToEnd.Tests.csproj")]
    [InlineData("note:///%2e%2e/RunningApp.cs")]
    [InlineData("file:///etc/passwd")]
    public async Task NothingButNotesIsRead(string uri)
    {
        var refusal = await Assert.ThrowsAsync<McpProtocolException>(async () => await _client.ReadResourceAsync(uri, cancellationToken: Ends));

        Assert.Contains("There is no such note. resources/list names those that there are.", refusal.Message);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
