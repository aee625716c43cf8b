namespace AwsNotesBot.App.Tests.CommandLine;

public class QuizCommandTests
{
    private const string Header = "time,item,rating,outcome,seconds,session,number,revision,answer";

    private readonly Bot _bot = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("reviews-").FullName;

    [Fact]
    public async Task AReviewLogIsImportedOnceAndExportedAsItWas()
    {
        var csv = $"{Header}\r\n2026-03-01T08:00:00.000Z,a1,good,right,4.5,s1,1,0,b\r\n2026-03-02T08:00:00.000Z,a1,again,wrong,7,s2,1,0,\"no, idea\"\r\n";
        var (source, target) = (Path.Combine(_folder, "in.csv"), Path.Combine(_folder, "out.csv"));
        await File.WriteAllTextAsync(source, csv, TestContext.Current.CancellationToken);

        var first = await _bot.RunAsync(["quiz", "--import-reviews", source, "--learner", "terminal/ada"]);
        var second = await _bot.RunAsync(["quiz", "--import-reviews", source, "--learner", "terminal/ada"]);
        var export = await _bot.RunAsync(["quiz", "--export-reviews", target, "--learner", "terminal/ada"]);

        Assert.Equal((0, "2 rows were added to terminal/ada, 0 stood there already.\n"), (first.ExitCode, first.Output));
        Assert.Equal("0 rows were added to terminal/ada, 2 stood there already.\n", second.Output);
        Assert.Equal($"2 rows of terminal/ada are in '{target}'.\n", export.Output);
        Assert.Equal(csv, await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task BadLinesOfAnImportAreNamedAndTheGoodOnesAdded()
    {
        var source = Path.Combine(_folder, "in.csv");
        await File.WriteAllTextAsync(source, $"{Header}\n2026-03-01T08:00:00Z,a1,good,right,4,s1,1,0,b\nnonsense\n", TestContext.Current.CancellationToken);

        var outcome = await _bot.RunAsync(["quiz", "--import-reviews", source]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("1 rows were added to terminal/", outcome.Output);
        Assert.Equal($"'{source}' was not read whole. Mend these lines and import it again:\nLine 3: it has 1 fields, and 9 are needed.\n", outcome.Errors);
    }

    [Fact]
    public async Task WithFewReviewsTheDefaultWeightsStay()
    {
        var outcome = await _bot.RunAsync(["quiz", "--optimise", "--learner", "terminal/ada"]);

        Assert.Equal(
            (0, "terminal/ada has 0 reviews on a later day than the one before. Weights are fitted from 400 on; the default weights stay.\n"),
            (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public async Task WithManyReviewsThatTellSomethingTheFittedWeightsAreKept()
    {
        // Everything is recalled after thirty days, which the default weights do not expect.
        var source = Path.Combine(_folder, "in.csv");
        var rows = Enumerable.Range(0, 6).SelectMany(round => Enumerable.Range(1, 100).Select(i =>
            $"{new DateTime(2026, 1, 1).AddDays(30 * round):yyyy-MM-dd}T08:00:00Z,item{i},good,right,4,s{round},{i},0,b\n"));
        await File.WriteAllTextAsync(source, $"{Header}\n{string.Concat(rows)}", TestContext.Current.CancellationToken);
        await _bot.RunAsync(["quiz", "--import-reviews", source, "--learner", "terminal/ada"]);

        var outcome = await _bot.RunAsync(["quiz", "--optimise", "--learner", "terminal/ada"]);

        Assert.Contains("Of 500 reviews on later days the last fifth was held out: the default weights lose ", outcome.Output);
        Assert.Contains("The fitted weights are kept for terminal/ada:", outcome.Output);
        Assert.Equal(21, outcome.Output.TrimEnd().Split('\n')[^1].Split(", ").Length);
    }

    [Fact]
    public async Task ProgressIsShownOfTheItemsThatTheNotesGive()
    {
        var outcome = await _bot.RunAsync(["quiz", "--progress", "--notes", Fixture.PathOf("notes")]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches("^0 due now · 0 known, 0 learning, [0-9]+ new · streak 0 days\nNothing was asked yet. Say 'quiz' in a chat to begin.\n$", outcome.Output);
    }

    [Fact]
    public async Task ASimulationPrintsItsTable()
    {
        var outcome = await _bot.RunAsync(["quiz", "--simulate", "--learners", "1"]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Matches(@"│ half-lives +│ FSRS, fitted weights +│ desired retention 0\.", outcome.Output);
    }

    [Theory]
    [InlineData("quiz takes a topic and --count, or one of ", "quiz", "--optimise", "--simulate")]
    [InlineData("quiz takes a topic and --count, or one of ", "quiz", "tea", "--optimise")]
    [InlineData("--learners takes a whole number from 1.", "quiz", "--simulate", "--learners", "0")]
    [InlineData("--count takes a whole number from 1 to 100.", "quiz", "--count", "0")]
    public async Task AWrongCallEndsInASentence(string sentence, params string[] arguments)
    {
        var outcome = await _bot.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(sentence, outcome.Errors);
    }
}
