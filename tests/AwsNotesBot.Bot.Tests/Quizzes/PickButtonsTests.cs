using AwsNotesBot.Bot.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Bot.Tests.Quizzes;

public class PickButtonsTests
{
    private const string Brewing = """
        # Green tea

        ## Steps of brewing green tea

        1. Boil fresh water.
        2. Let the water cool to 70 °C.
        3. Pour the water on the leaves.
        4. Take the leaves out after two minutes.
        """;

    private readonly QuizTable _table = new(Brewing);

    [Fact]
    public async Task AnOrderIsPutTogetherByButtonsOrNamedAtOnce()
    {
        var question = Assert.Single(await _table.MessagesAsync("quiz"));
        Assert.Contains("put these steps in order", question.Markdown);
        var order = new[] { "Boil", "Let", "Pour", "Take" }.Select(step => question.Choices.Single(c => c.Label.Contains(step, StringComparison.Ordinal)).Value).ToList();

        var first = Assert.Single(await _table.MessagesAsync(order[0]));
        var all = await PressAsync(order[1], order[2]);
        var judged = await _table.MessagesAsync("done");

        Assert.Equal(["pick a", "pick b", "pick c", "pick d"], question.Choices.Select(c => c.Value));
        Assert.Equal($"So far: **{Letter(order[0])}**. What comes next?", first.Markdown);
        Assert.Equal([.. order.Skip(1).Order(StringComparer.Ordinal), "clear"], first.Choices.Select(c => c.Value));
        Assert.Equal($"Your order: {string.Join(" → ", order.Select(o => $"**{Letter(o)}**"))}. Say `done`, or `clear` to begin again.", all.Markdown);
        Assert.Equal(["done", "clear"], all.Choices.Select(c => c.Value));
        Assert.StartsWith("Right:", judged[0].Markdown);
        var logged = Assert.Single(await _table.LoggedAsync());
        Assert.Equal((string.Join(' ', order.Select(o => o[^1])), Rating.Easy), (logged.Answer, logged.Rating));

        _table.Clock.Now += TimeSpan.FromDays(1);
        await _table.SayAsync("quiz");
        Assert.StartsWith("Right:", await _table.SayAsync(string.Join(' ', order.Select(o => o[^1]))));
    }

    [Fact]
    public async Task PicksAreTakenBackAndOutliveARestart()
    {
        await _table.SayAsync("quiz");
        await _table.SayAsync("pick c");
        _table.Restart();

        Assert.Equal("So far: **C** → **A**. What comes next?", await _table.SayAsync("pick a"));
        Assert.Equal("So far: **A**. What comes next?", await _table.SayAsync("drop c"));
        Assert.Equal("Nothing is picked.", await _table.SayAsync("clear"));
        Assert.StartsWith("I could not read an order from that.", await _table.SayAsync("done"));
        Assert.Empty(await _table.LoggedAsync());
    }

    [Fact]
    public async Task WhereAnAnswerIsTypedPickedWordsAreTheAnswer()
    {
        var table = new QuizTable();
        await table.SayAsync("quiz");

        await table.SayAsync("done");

        Assert.Equal("done", Assert.Single(await table.LoggedAsync()).Answer);
    }

    private async Task<Reply.Message> PressAsync(params string[] values)
    {
        Reply.Message? last = null;
        foreach (var value in values)
        {
            last = Assert.Single(await _table.MessagesAsync(value));
        }

        return last!;
    }

    private static char Letter(string value) => char.ToUpperInvariant(value[^1]);
}
