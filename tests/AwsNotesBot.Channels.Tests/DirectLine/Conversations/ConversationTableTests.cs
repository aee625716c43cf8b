using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Channels.Tests.Fakes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public sealed class ConversationTableTests : IAsyncDisposable
{
    private readonly ManualClock _clock = new();
    private readonly ConversationTable _table;

    public ConversationTableTests()
    {
        var options = Options.Create(new DirectLineOptions { MaxConversations = 2, IdleMinutes = 10 });
        var links = new ProgressLinks(new TokenKey(new byte[TokenKey.MinBytes]), _clock);
        _table = new ConversationTable(options, _clock, new TurnRunner(new ScriptedBot().RespondAsync, links, options, _clock, NullLogger<TurnRunner>.Instance));
    }

    [Fact]
    public void ConversationThatNobodyUsesIsGivenUp()
    {
        Start("a");
        _clock.Advance(TimeSpan.FromMinutes(9));
        Start("b");
        _clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Null(_table.Find("a"));
        Assert.NotNull(_table.Find("b"));
    }

    [Fact]
    public void EachUseKeepsItForAnotherWhile()
    {
        Start("a");
        for (var i = 0; i < 5; i++)
        {
            _clock.Advance(TimeSpan.FromMinutes(9));
            Assert.NotNull(_table.Find("a"));
        }
    }

    [Fact]
    public void ConversationThatSomebodyFollowsIsKept()
    {
        Start("a").Transcript.Listen(0);
        _clock.Advance(TimeSpan.FromHours(5));

        Assert.NotNull(_table.Find("a"));
    }

    [Fact]
    public void LongestUnusedMakesRoom()
    {
        Start("a");
        _clock.Advance(TimeSpan.FromSeconds(1));
        Start("b");
        _clock.Advance(TimeSpan.FromSeconds(1));
        _table.Find("a");
        _clock.Advance(TimeSpan.FromSeconds(1));
        Start("c");

        Assert.Equal(2, _table.Count);
        Assert.Null(_table.Find("b"));
    }

    [Fact]
    public void FullTableOfFollowedConversationsTakesNoMore()
    {
        Start("a").Transcript.Listen(0);
        Start("b").Transcript.Listen(0);

        var refusal = Assert.Throws<DirectLineException>(() => Start("c"));

        Assert.Equal((429, "The bot has as many conversations as it can hold. Try again later."), (refusal.Status, refusal.Message));
        Assert.Equal(TimeSpan.FromMinutes(1), refusal.RetryAfter);
    }

    [Fact]
    public void EndedConversationEndsItsStreams()
    {
        var listener = Start("a").Transcript.Listen(0);
        Start("a").Transcript.Forget(listener);
        var second = Start("a").Transcript.Listen(0);
        Start("a").Transcript.Close();

        Assert.True(second.Sets.Completion.IsCompleted);
    }

    public ValueTask DisposeAsync() => _table.DisposeAsync();

    private Conversation Start(string id) => _table.Start(id, "dl_user", "http://localhost").Conversation;
}
