using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.App.Tests.CommandLine;

public sealed class AdaptTests : IDisposable
{
    private readonly string _notes = Directory.CreateTempSubdirectory("bot-notes-").FullName;
    private readonly Bot _bot = new();

    public void Dispose() => Directory.Delete(_notes, recursive: true);

    [Fact]
    public async Task TableIsFittedUsedAndForgotten()
    {
        foreach (var (i, passage) in InventedNotes.Make(200).Index())
        {
            await File.WriteAllTextAsync(Path.Combine(_notes, $"{i}.md"), $"# Trade\n\n{passage.Text}\n", TestContext.Current.CancellationToken);
        }

        var plain = await _bot.RunAsync(["index", "--notes", _notes]);
        Assert.Contains("so words count in full. 'index --adapt' fits the table to them.", plain.Output);

        var fitted = await _bot.RunAsync(["index", "--adapt", "--notes", _notes]);
        Assert.Matches(@"^Fitted to 150 passages, \d+ new words; on the 50 passages kept out, 0\.\d+ became 0\.\d+", fitted.Output);
        Assert.Contains("The table has been fitted to them.", fitted.Output);
        Assert.Equal("", fitted.Errors);

        var forgotten = await _bot.RunAsync(["index", "--forget-adaptation", "--notes", _notes]);
        Assert.Contains("was deleted; the built-in table is used from now on.", forgotten.Output);
        Assert.Contains("'index --adapt' fits the table to them.", forgotten.Output);
    }

    [Fact]
    public async Task FewNotesAreNotFittedTo()
    {
        var outcome = await _bot.RunAsync(["index", "--adapt", "--notes", Fixture.PathOf("notes")]);

        Assert.Matches("^The notes have [0-9]+ passages, and fitting the table takes 120: nothing was changed.", outcome.Output);
    }

    [Fact]
    public async Task AdaptingAndForgettingAtOnceIsWrongUsage() =>
        Assert.Equal(2, (await _bot.RunAsync(["index", "--adapt", "--forget-adaptation"])).ExitCode);
}
