namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary><c>quiz --draft</c> over a fake model.</summary>
public sealed class QuizDraftTests : IAsyncLifetime
{
    private const string Heron = """
        # Grey heron

        Grey heron feathers are kept clean by powder down. Grey heron colonies stand in tall trees near shallow water.
        """;

    private const string Draft = """
        KIND: typed
        QUOTE: Grey heron feathers are kept clean by powder down.
        QUESTION: By what are grey heron feathers kept clean?
        ANSWER: powder down

        KIND: typed
        QUOTE: Grey heron feathers are kept clean by preen oil.
        QUESTION: By what are grey heron feathers kept clean?
        ANSWER: preen oil
        """;

    private readonly string _notes = Directory.CreateTempSubdirectory("draft-notes-").FullName;

    private FakeChatServer _server = null!;
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        _server.Says = _ => FakeChatServer.Chunks(Draft);
        _bot = new Bot { Settings = new Dictionary<string, string> { ["Models__Chat__Endpoint"] = _server.Address, ["Models__Chat__Model"] = "fake-1", ["Models__Chat__MaxRetries"] = "0" } };
        await File.WriteAllTextAsync(Path.Combine(_notes, "heron.md"), Heron);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task DraftsAreKeptAndExportedAndPlayedAlsoWithoutTheModel()
    {
        var drafted = await _bot.RunAsync(["quiz", "--draft", "5", "--notes", _notes]);
        await _server.DisposeAsync();
        var cards = Path.Combine(_bot.Data, "cards.txt");
        await _bot.RunAsync(["quiz", "--export", cards, "--notes", _notes]);
        var played = await _bot.RunAsync(["chat", "--notes", _notes], "quiz on powder down\npowder down\nshow source\n");

        Assert.Equal((0, "1 item drafted by fake-1 from 1 passage; not taken: quote not in the notes 1. No passage is left to draft from.\n"), (drafted.ExitCode, drafted.Output));
        Assert.Contains("drafted-by::fake_1", await File.ReadAllTextAsync(cards, TestContext.Current.CancellationToken));
        Assert.Contains("Right: powder down [1]", played.Output);
        Assert.Contains("fake-1, a chat model, worded the question from these lines.", played.Output);
    }

    [Fact]
    public async Task ModelThatIsDownEndsInASentence()
    {
        _server.Status = _ => 500;
        for (var i = 0; i < 3; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(_notes, $"bird{i}.md"), $"# Bird {i}\n\nBird number {i} builds its nest in the old barn of a farm.", TestContext.Current.CancellationToken);
        }

        var outcome = await _bot.RunAsync(["quiz", "--draft", "5", "--notes", _notes]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("The chat model failed 3 times in a row, so drafting ended. 0 items drafted by fake-1 from 0 passages. The reasons stand above; run the command again to go on.", outcome.Errors);
        Assert.Contains("answered 500", outcome.Errors);
    }

    [Fact]
    public async Task WithoutAModelNothingIsDraftedAndTheSettingsAreNamed()
    {
        var outcome = await new Bot().RunAsync(["quiz", "--draft", "5", "--notes", _notes]);

        Assert.Equal((1, "No chat model is set up to draft with: set Models:Chat:Endpoint and Models:Chat:Model.\n"), (outcome.ExitCode, outcome.Errors));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100000")]
    public async Task OddNumberIsAWrongUsage(string count)
    {
        var outcome = await new Bot().RunAsync(["quiz", "--draft", count]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--draft takes a whole number from 1 to 1000.", outcome.Errors);
    }
}
