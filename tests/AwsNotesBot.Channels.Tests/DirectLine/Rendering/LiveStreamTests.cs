using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Rendering;

public class LiveStreamTests
{
    private readonly ManualClock _clock = new();
    private readonly Transcript _transcript;
    private readonly Listener _listener;
    private readonly LiveStream _stream;

    public LiveStreamTests()
    {
        _transcript = new Transcript("c", 100, 1, _clock);
        _listener = _transcript.Listen(0);
        _stream = new LiveStream(_transcript, "http://localhost", "c|0000000", _clock, TimeSpan.FromMilliseconds(100));
    }

    [Fact]
    public void AnswerStreamsFromStatusToMessage()
    {
        _stream.Show(new Reply.Status("Searching"));
        _stream.Show(new Reply.Partial("Four"));
        _clock.Advance(TimeSpan.FromMilliseconds(100));
        _stream.Show(new Reply.Partial("Four minutes"));
        _stream.Show(ScriptedBot.Say("Four minutes."));

        Assert.Equal(
            """
            typing Searching {"streamType":"informative","streamSequence":1}
            typing Four {"streamType":"streaming","streamSequence":2,"streamId":"c|0000001"}
            typing Four minutes {"streamType":"streaming","streamSequence":3,"streamId":"c|0000001"}
            message Four minutes. {"streamType":"final","streamId":"c|0000001"}
            """,
            Shown());
    }

    [Fact]
    public void EntitySaysTheSameAsTheChannelData()
    {
        _stream.Show(new Reply.Status("Searching"));
        _stream.Show(new Reply.Message("x [1]", [Cited.Citation(1, "Tea", 1, "a")], []));

        var activities = Heard();
        Assert.Equal("""{"type":"streaminfo","streamType":"informative","streamSequence":1}""", Assert.Single(activities[0].Entities!).GetRawText());
        Assert.Equal("https://schema.org/Message", activities[1].Entities![0].GetProperty("type").GetString());
        Assert.Equal("""{"type":"streaminfo","streamType":"final","streamId":"c|0000001"}""", activities[1].Entities![1].GetRawText());
        Assert.All(activities, a => Assert.Equal("c|0000000", a.ReplyToId));
    }

    [Fact]
    public void MessageWithoutPartsIsNoStream()
    {
        _stream.Show(ScriptedBot.Say("Hello."));
        Assert.Equal("message Hello. ", Shown());
    }

    [Fact]
    public void PartsThatComeTooFastAreLeftOut()
    {
        _stream.Show(new Reply.Partial("a"));
        _stream.Show(new Reply.Partial("ab"));
        _clock.Advance(TimeSpan.FromMilliseconds(100));
        _stream.Show(new Reply.Partial("abc"));
        _stream.Show(ScriptedBot.Say("abcd"));

        Assert.Equal(
            """
            typing a {"streamType":"streaming","streamSequence":1}
            typing abc {"streamType":"streaming","streamSequence":2,"streamId":"c|0000001"}
            message abcd {"streamType":"final","streamId":"c|0000001"}
            """,
            Shown());
    }

    [Fact]
    public void SecondMessageOfATurnIsAStreamOfItsOwn()
    {
        _stream.Show(new Reply.Partial("a"));
        _stream.Show(ScriptedBot.Say("ab"));
        _stream.Show(new Reply.Partial("c"));
        _stream.Show(ScriptedBot.Say("cd"));

        Assert.Equal(
            """
            typing a {"streamType":"streaming","streamSequence":1}
            message ab {"streamType":"final","streamId":"c|0000001"}
            typing c {"streamType":"streaming","streamSequence":1}
            message cd {"streamType":"final","streamId":"c|0000003"}
            """,
            Shown());
    }

    private string Shown() => string.Join('\n', Heard().Select(a => $"{a.Type} {a.Text} {a.ChannelData?.GetRawText()}"));

    private List<Activity> Heard()
    {
        var heard = new List<Activity>();
        while (_listener.Sets.TryRead(out var set))
        {
            heard.AddRange(set.Activities);
        }

        return heard;
    }
}
