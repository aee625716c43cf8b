using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Tests.Terminal;

public class GrowingTextTests
{
    [Fact]
    public async Task SentencesAppearInATerminalAsTheyComeAndAreWipedAwayInTheEnd()
    {
        var shown = new StringWriter();

        var answer = await ShowAsync(shown, InteractionSupport.Yes);

        Assert.Equal("whole", answer);
        var parts = shown.ToString();
        Assert.Matches("(?s)Reading.*First", parts);
        Assert.DoesNotContain("whole", parts);
        Assert.EndsWith("\u001b[?25h", parts.TrimEnd()); // the cursor is back
    }

    [Fact]
    public async Task PipedOutputIsShownNothingOnTheWay()
    {
        var shown = new StringWriter();

        Assert.Equal("whole", await ShowAsync(shown, InteractionSupport.No));
        Assert.Equal("", shown.ToString());
    }

    private static async Task<string?> ShowAsync(TextWriter shown, InteractionSupport interaction)
    {
        await using var parts = new[] { "First. [1]", "whole", "more" }.ToAsyncEnumerable().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        return await GrowingText.ShowAsync(
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shown), Ansi = AnsiSupport.Yes, Interactive = interaction }),
            "Reading",
            parts,
            part => part == "whole" ? null : part);
    }
}
