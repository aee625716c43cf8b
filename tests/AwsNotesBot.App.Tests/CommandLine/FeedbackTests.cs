using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.App.Tests.CommandLine;

public class FeedbackTests
{
    [Fact]
    public async Task OpinionsAreListedThoseWhoWereNotHelpedFirst()
    {
        var bot = new Bot();
        var log = new FeedbackLog(new SqliteStateStore(Path.Combine(bot.Data, SqliteStateStore.FileName)), TimeProvider.System);
        await log.RememberAsync("slack", "1", new SaidAnswer("What is tea?", "A drink. [1]\n\nMore.", ["tea.md#L3-L3"]), TestContext.Current.CancellationToken);
        await log.AddAsync("slack", "1", "U1", likes: true, null, TestContext.Current.CancellationToken);
        await log.AddAsync("slack", "1", "U2", likes: false, "Too short", TestContext.Current.CancellationToken);

        var shown = await bot.RunAsync(["feedback"]);
        var lines = await bot.RunAsync(["feedback", "--json"]);

        var text = shown.Output.ReplaceLineEndings("\n");
        Assert.Matches(@"^did not help  \d{4}-\d\d-\d\d \d\d:\d\d  slack  What is tea\?\n    ""Too short""\n    A drink. \[1\]\n    tea.md#L3-L3\nhelped        ", text);
        Assert.EndsWith("1 helped, 1 did not.\n", text);
        Assert.Equal(2, lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(0, shown.ExitCode);
    }
}
