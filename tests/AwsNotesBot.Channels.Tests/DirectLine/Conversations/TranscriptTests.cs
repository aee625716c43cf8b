using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public class TranscriptTests
{
    private readonly Transcript _transcript = new("c", capacity: 3, maxListeners: 2, new ManualClock());

    [Fact]
    public void WatermarkIsWhereReadingGoesOn()
    {
        Say("one");
        var first = _transcript.Since(0);
        Say("two");
        var second = _transcript.Since(long.Parse(first.Watermark));

        Holds(first, "1", "one");
        Holds(second, "2", "two");
        Holds(_transcript.Since(2), "2");
    }

    [Fact]
    public void SameWatermarkReadsTheSameAgain()
    {
        Say("one");
        Say("two");

        Assert.Equal(["two"], Texts(_transcript.Since(1)));
        Assert.Equal(["two"], Texts(_transcript.Since(1)));
    }

    [Fact]
    public void WatermarkFromTheFutureReadsNothing()
    {
        Say("one");
        Holds(_transcript.Since(99), "1");
    }

    [Fact]
    public void OldestGoesWhereTheTranscriptIsFull()
    {
        foreach (var text in "abcde")
        {
            Say(text.ToString());
        }

        Assert.Equal(["c", "d", "e"], Texts(_transcript.Since(0)));
        Assert.Equal("5", _transcript.Since(0).Watermark);
    }

    [Fact]
    public void TypingIsHeardButNotKept()
    {
        var listener = _transcript.Listen(0);
        _transcript.Append(new Activity { Type = "typing", Text = "looking" });

        Assert.Equal([["looking"]], Heard(listener));
        Holds(_transcript.Since(0), "1");
    }

    [Fact]
    public void ListenerHearsWhatItMissedAndThenWhatComes()
    {
        Say("one");
        Say("two");
        var listener = _transcript.Listen(1);
        Say("three");

        Assert.Equal([["two"], ["three"]], Heard(listener));
    }

    [Fact]
    public void ListenerTooFarBehindIsEnded()
    {
        var listener = _transcript.Listen(0);
        for (var i = 0; i < 257; i++)
        {
            Say("x");
        }

        Assert.Equal(256, Heard(listener).Count);
        Assert.True(listener.Sets.Completion.IsCompleted);
        Assert.Equal(0, _transcript.ListenerCount);
    }

    [Fact]
    public void OneListenerTooManyEndsTheOldest()
    {
        var first = _transcript.Listen(0);
        var second = _transcript.Listen(0);
        var third = _transcript.Listen(0);
        Say("news");

        Assert.True(first.Sets.Completion.IsCompleted);
        Assert.Equal([["news"]], Heard(second));
        Assert.Equal([["news"]], Heard(third));
    }

    [Fact]
    public void WhatIsNotAdmittedLeavesNoTrace()
    {
        Assert.Null(_transcript.Append(new Activity { Type = "message" }, _ => false));
        Assert.Equal("0", _transcript.Since(0).Watermark);
    }

    [Fact]
    public async Task ManyVoicesAtOnceAreHeardInOneOrderWithoutAGap()
    {
        var transcript = new Transcript("c", capacity: 1000, maxListeners: 4, new ManualClock());
        var listener = transcript.Listen(0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                transcript.Append(new Activity { Type = "message" });
            }
        })));

        var heard = new List<string?>();
        while (listener.Sets.TryRead(out var set))
        {
            heard.Add(set.Watermark);
        }

        Assert.Equal(Enumerable.Range(1, 200).Select(i => i.ToString()), heard);
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"c|{i:D7}"), transcript.Since(0).Activities.Select(a => a.Id));
    }

    private void Say(string text) => _transcript.Append(new Activity { Type = "message", Text = text });

    private static void Holds(ActivitySet set, string watermark, params string[] texts)
    {
        Assert.Equal(texts, Texts(set));
        Assert.Equal(watermark, set.Watermark);
    }

    private static string[] Texts(ActivitySet set) => [.. set.Activities.Select(a => a.Text ?? "")];

    private static List<string[]> Heard(Listener listener)
    {
        var heard = new List<string[]>();
        while (listener.Sets.TryRead(out var set))
        {
            heard.Add(Texts(set));
        }

        return heard;
    }
}
