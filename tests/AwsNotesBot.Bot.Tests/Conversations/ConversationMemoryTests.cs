using AwsNotesBot.Answers;
using AwsNotesBot.Bot.Conversations;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Bot.Tests.Conversations;

public class ConversationMemoryTests
{
    private readonly ConversationMemory _memory =
        new(new SqliteStateStore(Path.Combine(Directory.CreateTempSubdirectory().FullName, "state.db")), remembered: 2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OnlyTheLatestExchangesAreKeptOldestFirst()
    {
        foreach (var question in new[] { "one", "two", "three" })
        {
            await _memory.RememberAsync(TurnOf("c"), ExchangeOf(question), Cancel);
        }

        Assert.Equal(["two", "three"], await QuestionsOf("c"));
    }

    [Fact]
    public async Task ConversationsOfTheSameIdInTwoChannelsAreTwo()
    {
        await _memory.RememberAsync(TurnOf("c"), ExchangeOf("one"), Cancel);

        Assert.Empty((await _memory.RecallAsync(TurnOf("c") with { Channel = "slack" }, Cancel)).Exchanges);
    }

    [Fact]
    public async Task AConversationIdWithASlashDoesNotReachAnother()
    {
        await _memory.RememberAsync(new Turn("a/b", "c", "u", ""), ExchangeOf("one"), Cancel);

        Assert.Empty((await _memory.RecallAsync(new Turn("a", "b/c", "u", ""), Cancel)).Exchanges);
    }

    [Fact]
    public async Task ForgettingLeavesNothing()
    {
        await _memory.RememberAsync(TurnOf("c"), ExchangeOf("one"), Cancel);

        await _memory.ForgetAsync(TurnOf("c"), Cancel);

        Assert.Empty(await QuestionsOf("c"));
    }

    [Fact]
    public async Task OfTwoTurnsAtOnceNeitherIsLost()
    {
        await Task.WhenAll(
            Task.Run(() => _memory.RememberAsync(TurnOf("c"), ExchangeOf("one"), Cancel), Cancel),
            Task.Run(() => _memory.RememberAsync(TurnOf("c"), ExchangeOf("two"), Cancel), Cancel));

        Assert.Equal(["one", "two"], (await QuestionsOf("c")).Order());
    }

    private async Task<IEnumerable<string>> QuestionsOf(string conversation) =>
        (await _memory.RecallAsync(TurnOf(conversation), Cancel)).Exchanges.Select(e => e.Question);

    private static Turn TurnOf(string conversation) => new("terminal", conversation, "u", "");

    private static Exchange ExchangeOf(string question) => new(question, question, ["0123456789abcdef"], ["Tea > Green tea"]);
}
