using System.Text.Json;

namespace AwsNotesBot.App.Tests.CommandLine;

public sealed class ContradictionListingTests : IDisposable
{
    private readonly string _notes = Directory.CreateTempSubdirectory("bot-notes-").FullName;
    private readonly Bot _bot = new();

    public ContradictionListingTests()
    {
        File.WriteAllText(Path.Combine(_notes, "one.md"), "# Blood bag\n\nA blood bag can be stored for up to 35 days.\n");
        File.WriteAllText(Path.Combine(_notes, "other.md"), "# Blood bag\n\nIt is red.\n\nA blood bag can be stored for up to 42 days.\n");
        File.WriteAllText(Path.Combine(_notes, "tea.md"), "# Green tea\n\nGreen tea is steeped for 2 minutes with water that does not boil.\n");
    }

    public void Dispose() => Directory.Delete(_notes, recursive: true);

    [Fact]
    public async Task EachSideIsNamedWithItsFileAndLine()
    {
        var outcome = await _bot.RunAsync(["index", "--contradictions", "--notes", _notes]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Matches(
            @"^  1\. 35 days or 42 days\? \(\d+ %\)\n     one\.md:3  Blood bag: A blood bag can be stored for up to 35 days\.\n     other\.md:5  Blood bag: A blood bag can be stored for up to 42 days\.\n1 possible contradiction\.\n$",
            outcome.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task AsJsonEachIsALine()
    {
        var outcome = await _bot.RunAsync(["index", "--contradictions", "--json", "--notes", _notes]);

        var line = JsonElement.Parse(Assert.Single(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("one.md", line.GetProperty("one").GetProperty("notePath").GetString());
        Assert.Equal(5, line.GetProperty("other").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task NotesThatAgreeAreSaidToAgree()
    {
        File.Delete(Path.Combine(_notes, "other.md"));

        Assert.Equal("No contradictions found.", (await _bot.RunAsync(["index", "--contradictions", "--notes", _notes])).Output.Trim());
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--most", "3")]
    public async Task ItsOptionsAloneAreWrongUsage(params string[] options) => Assert.Equal(2, (await _bot.RunAsync(["index", .. options, "--notes", _notes])).ExitCode);
}
