using System.Text.Json;
using System.Text.RegularExpressions;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary><c>eval --writers</c> over a fake model that copies, and lies in its fourth answer.</summary>
public sealed partial class EvalWritersTests : IAsyncLifetime
{
    private static readonly string Notes = Fixture.PathOf("notes");

    private FakeChatServer _server = null!;
    private Bot _bot = null!;
    private string _questions = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        _server.Says = new CopyingModel().Says;
        _bot = new Bot { Settings = new Dictionary<string, string> { ["Models__Chat__Endpoint"] = _server.Address, ["Models__Chat__Model"] = "fake-1" } };
        _questions = Path.Combine(_bot.Data, "questions.jsonl");
        var alone = (await File.ReadAllLinesAsync(Fixture.PathOf("questions.jsonl"))).Where(line => !line.Contains("\"turns\"", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(_questions, alone);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task NotesAndModelStandSideBySide()
    {
        _server.Tokens = (1000, 50);

        var outcome = await _bot.RunAsync(["eval", _questions, "--writers", "--notes", Notes]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Equal(
            """
            ╭──────────────────────────────────┬───────┬────────╮
            │ figure                           │ notes │ fake-1 │
            ├──────────────────────────────────┼───────┼────────┤
            │ questions                        │     7 │      7 │
            │ worded by the model              │     – │      5 │
            │ facts                            │ 0.800 │  0.400 │
            │ cited                            │ 1.000 │  1.000 │
            │ verified                         │ 1.000 │  1.000 │
            │ in cited lines                   │ 1.000 │  1.000 │
            │ quoted                           │     – │  0.000 │
            │ dropped                          │     – │  0.091 │
            │ words, median                    │    69 │     36 │
            │ ms, median                       │ time │ time │
            │ ms to the first sentence, median │ time │ time │
            │ prompt tokens                    │     – │  6,000 │
            │ completion tokens                │     – │    300 │
            ╰──────────────────────────────────┴───────┴────────╯
            verified: sentences and items (no tables, no code) that the verifier finds in the passages they cite
            in cited lines: sentences of which at least 85% of the content words, and every number, stand in the cited lines or their headings
            quoted, dropped: sentences of the model that no passage bears out, of all that it wrote: with the notes' own in their place, and with nothing
            """,
            Time().Replace(outcome.Output.TrimEnd(), "│ time "));
    }

    [Fact]
    public async Task TokensAreEstimatedWhereTheEndpointTellsNoneAndTheFiguresSaySo()
    {
        var json = JsonElement.Parse((await _bot.RunAsync(["eval", _questions, "--writers", "--json", "--notes", Notes])).Output);

        Assert.Equal(("fake-1", true), (json.GetProperty("modelName").GetString(), json.GetProperty("tokensAreEstimated").GetBoolean()));
        var prompts = _server.Requests.Sum(r => (r["messages"]!.AsArray().Sum(m => FakeChatServer.Content(m).Length) + 3) / 4);
        Assert.Equal(prompts, json.GetProperty("model").GetProperty("prompt tokens").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("notes").GetProperty("prompt tokens").ValueKind);
    }

    [Fact]
    public async Task WithoutAModelOneSentenceSaysHowToSetOneUp()
    {
        var outcome = await new Bot().RunAsync(["eval", _questions, "--writers", "--notes", Notes]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            "No chat model is set up to compare with: set Models:Chat:Endpoint and Models:Chat:Model in appsettings.json, or Models__Chat__Endpoint and Models__Chat__Model in the environment.",
            outcome.Errors.TrimEnd());
    }

    [GeneratedRegex(@"(?<=│ ms.*)│ +[\d.,]+ (?=│)")]
    private static partial Regex Time();
}
