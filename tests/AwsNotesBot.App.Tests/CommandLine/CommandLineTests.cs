using System.Text.Json;
using AwsNotesBot.Answers;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.App.Tests.CommandLine;

public class CommandLineTests
{
    private static readonly string Notes = Fixture.PathOf("notes");

    private readonly Bot _bot = new();

    [Fact]
    public async Task AskPrintsTheAnswerAndWhereItStands()
    {
        var outcome = await _bot.RunAsync(["ask", "How hot should the water for green tea be?", "--notes", Notes]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains("70 °C", outcome.Output);
        Assert.Contains("[1] tea.md:", outcome.Output);
        Assert.Contains("Tea > Green tea", outcome.Output);
        Assert.DoesNotContain("\u001b", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskSaysSoWhereTheNotesHoldNoAnswer()
    {
        var outcome = await _bot.RunAsync(["ask", "Who won the chess championship in 1972?", "--json", "--notes", Notes]);

        var answer = JsonElement.Parse(outcome.Output);
        Assert.True(answer.GetProperty("abstained").GetBoolean());
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public async Task ABatchIsAnsweredInItsOrderAndTheSameTwice()
    {
        var first = await _bot.RunAsync(["ask", "--batch", Fixture.PathOf("questions.jsonl"), "--notes", Notes]);
        var second = await _bot.RunAsync(["ask", "--batch", Fixture.PathOf("questions.jsonl"), "--notes", Notes]);

        Assert.Equal(["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8"], Rows(first.Output).Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(Rows(first.Output).Select(WithoutTime), Rows(second.Output).Select(WithoutTime));
    }

    [Fact]
    public async Task AChatAnswersAndUnderstandsAFollowUp()
    {
        var outcome = await _bot.RunAsync(["chat", "--notes", Notes], "How long is Assam steeped?\nand Darjeeling?\nexit\n");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("4 minutes", outcome.Output);
        Assert.Contains("3 minutes", outcome.Output);
    }

    [Fact]
    public async Task IndexReportsWhatWasReadAndRepaired()
    {
        var outcome = await _bot.RunAsync(["index", "--notes", Notes]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"│ coffee\.txt +│ +\d+ │ +yes │", outcome.Output);
        Assert.Contains("2 files, ", outcome.Output);
    }

    [Fact]
    public async Task ExplainShowsThePartsOfAScore()
    {
        var outcome = await _bot.RunAsync(["explain", "green tea water", "--count", "1", "--notes", Notes]);

        Assert.StartsWith("words: green tea water\n 1. ", outcome.Output);
        Assert.Contains("bm25 ", outcome.Output);
        Assert.Contains("Too few long passages to test how well the embedding table knows these notes: it is trusted.", outcome.Output);
    }

    [Fact]
    public async Task EvalLeavesOutEachPartInTurn()
    {
        var outcome = await _bot.RunAsync(["eval", Fixture.PathOf("questions.jsonl"), "--ablate", "--notes", Notes]);

        var rows = outcome.Output.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Split('│')[1].Trim());
        Assert.Equal(["without", "nothing", .. SearchParts.Names.Select(p => $"search {p}"), .. AnswerParts.Names.Select(p => $"answer {p}")], rows);
    }

    [Fact]
    public async Task EvalPrintsTheFiguresAsJson()
    {
        var outcome = await _bot.RunAsync(["eval", Fixture.PathOf("questions.jsonl"), "--json", "--notes", Notes]);

        var figures = JsonElement.Parse(outcome.Output);
        Assert.Equal(8, figures.GetProperty("questions").GetInt32());
        Assert.Equal(1.0, figures.GetProperty("verbatim").GetDouble());
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "x", "--batch", "f")]
    [InlineData("ask", "x", "--out", "f")]
    [InlineData("explain", "x", "--count", "0")]
    [InlineData("nonsense")]
    public async Task WrongUsageExitsWithTwo(params string[] arguments) =>
        Assert.Equal(2, (await _bot.RunAsync(arguments)).ExitCode);

    [Theory]
    [InlineData("The notes folder 'nowhere' does not exist. Name an existing folder with --notes.", "ask", "x", "--notes", "nowhere")]
    [InlineData("'nowhere.jsonl' cannot be read:", "eval", "nowhere.jsonl")]
    [InlineData("The notes folder 'content' does not exist. Name an existing folder with --notes.", "serve", "--urls", "http://localhost:0")]
    [InlineData("'http://localhost:99999' is no address to listen on.", "serve", "--urls", "http://localhost:99999")]
    [InlineData("'localhost' is no address to listen on.", "serve", "--urls", "localhost")]
    public async Task AFailureIsOneSentenceAndExitsWithOne(string sentence, params string[] arguments)
    {
        var outcome = await _bot.RunAsync(arguments);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(sentence, outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors);
    }

    [Fact]
    public async Task TheRunCommandOfTheReadmeWorksInTheFolderItIsTypedIn()
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", ["msbuild", Repository.PathOf("src", "AwsNotesBot.App"), "-getProperty:RunWorkingDirectory"]) { RedirectStandardOutput = true };
        using var process = System.Diagnostics.Process.Start(start)!;

        Assert.Equal("", (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    [Fact]
    public async Task APortInUseIsOneSentence()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://localhost:{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}";

        var outcome = await _bot.RunAsync(["serve", "--urls", url, "--notes", Notes]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"The program cannot listen on '{url}':", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors);
    }

    private static List<JsonElement> Rows(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    private static string WithoutTime(JsonElement row) =>
        string.Join('|', row.EnumerateObject().Where(p => p.Name != "ms").Select(p => $"{p.Name}={p.Value}"));
}
