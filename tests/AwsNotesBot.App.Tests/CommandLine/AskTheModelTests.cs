using System.Text.Json;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary><c>ask</c> where a chat model is set up.</summary>
public sealed class AskTheModelTests : IAsyncLifetime
{
    private const string Question = "How long is Assam steeped?";
    private const string Worded = "Assam is steeped for 4 minutes.";

    private static readonly string Notes = Fixture.PathOf("notes");

    private FakeChatServer _server = null!;
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        _server.Says = _ => FakeChatServer.Chunks($"{Worded} [1]");
        _bot = new Bot { Settings = new Dictionary<string, string> { ["Models__Chat__Endpoint"] = _server.Address, ["Models__Chat__Model"] = "fake-1" } };
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task AnswerIsTheModelsAndSaysSo()
    {
        var outcome = await _bot.RunAsync(["ask", Question, "--notes", Notes]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.StartsWith($"{Worded} [1]\n\n[1] tea.md:", outcome.Output);
        Assert.Contains("\nWorded by fake-1 from the passages cited.\n", outcome.Output);
    }

    [Fact]
    public async Task ExtractLeavesTheModelOut()
    {
        var outcome = await _bot.RunAsync(["ask", Question, "--extract", "--notes", Notes]);

        Assert.Contains("4 minutes", outcome.Output);
        Assert.DoesNotContain("Worded by", outcome.Output);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task RowsOfABatchSayWhoWroteThem()
    {
        var file = Path.Combine(_bot.Data, "questions.jsonl");
        await File.WriteAllLinesAsync(
            file,
            [$$"""{"id": "q1", "kind": "fact", "question": "{{Question}}"}""", """{"id": "q2", "kind": "unanswerable", "question": "Who won the chess championship in 1972?"}"""],
            TestContext.Current.CancellationToken);

        var outcome = await _bot.RunAsync(["ask", "--batch", file, "--notes", Notes]);

        var rows = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(["fake-1", null], rows.Select(r => r.GetProperty("writtenBy").GetString()));
        Assert.Equal($"{Worded} [1]", rows[0].GetProperty("answer").GetString());
    }

    [Fact]
    public async Task ChatNamesTheModelToo()
    {
        var spoken = await _bot.RunAsync(["chat", "--notes", Notes], $"{Question}\nexit\n");
        var read = await _bot.RunAsync(["chat", "--json", "--notes", Notes], JsonSerializer.Serialize(new { conversation = "1", user = "ada", text = Question }) + "\n");

        Assert.Contains("Worded by fake-1 from the passages cited.", spoken.Output);
        Assert.Equal("fake-1", JsonElement.Parse(read.Output).GetProperty("replies")[0].GetProperty("writtenBy").GetString());
    }
}
