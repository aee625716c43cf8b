using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Tests.Terminal;

public class GrowingAnswerTests
{
    private static readonly Answer Whole = new()
    {
        Markdown = "First. [1] Second. [1]", Citations = [], Confidence = 1, Abstained = false, SearchedFor = "?", Hits = [], Elapsed = TimeSpan.Zero,
    };

    [Fact]
    public async Task SentencesAppearInATerminalAsTheyComeAndAreWipedAwayInTheEnd()
    {
        var shown = new StringWriter();

        var answer = await ShowAsync(shown, InteractionSupport.Yes);

        Assert.Same(Whole, answer);
        var parts = shown.ToString();
        Assert.True(parts.IndexOf("model reads", StringComparison.Ordinal) < parts.IndexOf("First.", StringComparison.Ordinal));
        Assert.DoesNotContain("Second.", parts);
        Assert.EndsWith("\u001b[?25h", parts.TrimEnd()); // the cursor is back
    }

    [Fact]
    public async Task PipedOutputIsShownNothingOnTheWay()
    {
        var shown = new StringWriter();

        Assert.Same(Whole, await ShowAsync(shown, InteractionSupport.No));
        Assert.Equal("", shown.ToString());
    }

    private static Task<Answer> ShowAsync(TextWriter shown, InteractionSupport interaction) => GrowingAnswer.ShowAsync(
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shown), Ansi = AnsiSupport.Yes, Interactive = interaction }),
        "model reads",
        new[] { new AnswerDraft("First. [1]"), new AnswerDraft(Whole.Markdown, Whole) }.ToAsyncEnumerable(),
        TestContext.Current.CancellationToken);
}
