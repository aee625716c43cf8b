using System.Text.Json;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.DirectLine.Conversations;

namespace AwsNotesBot.Channels.DirectLine.Rendering;

/// <summary>Puts the replies of one turn into the transcript: statuses and partials as a live stream, which the message ends.</summary>
/// <remarks>Web Chat, docs/LIVESTREAMING.md: each part replaces the one before it in the same bubble.</remarks>
internal sealed class LiveStream(Transcript transcript, string root, string? replyToId, TimeProvider clock, TimeSpan leastPause)
{
    /// <summary>Tells the page to give up the user id that it keeps.</summary>
    private const string ForgottenEvent = "notes/forgotten";

    private string? _id;
    private int _sequence;
    private long? _lastPartial;

    public void Show(Reply reply)
    {
        switch (reply)
        {
            case Reply.Status status:
                ShowPart(status.Text, "informative");
                break;
            case Reply.Partial soFar when IsDue():
                _lastPartial = clock.GetTimestamp();
                ShowPart(soFar.Markdown, "streaming");
                break;
            case Reply.Message message:
                End(message);
                break;
            case Reply.Forgotten:
                transcript.Append(new Activity { Type = ActivityTypes.Event, Name = ForgottenEvent, From = MessageRenderer.Bot, ReplyToId = replyToId });
                break;
        }
    }

    // Each partial holds all before it, so one that comes too soon may be left out.
    private bool IsDue() => _lastPartial is not { } last || clock.GetElapsedTime(last) >= leastPause;

    private void ShowPart(string text, string streamType)
    {
        var part = new Activity
        {
            Type = ActivityTypes.Typing,
            From = MessageRenderer.Bot,
            ReplyToId = replyToId,
            Text = text,
            TextFormat = "markdown",
        };
        var shown = transcript.Append(Mark(part, new StreamInfo("streaminfo", streamType, ++_sequence, _id)));
        _id ??= shown?.Id;
    }

    private void End(Reply.Message message)
    {
        var whole = MessageRenderer.Render(message, root) with { ReplyToId = replyToId };
        transcript.Append(_id is null ? whole : Mark(whole, new StreamInfo("streaminfo", "final", null, _id)));
        (_id, _sequence, _lastPartial) = (null, 0, null);
    }

    private static Activity Mark(Activity activity, StreamInfo info) => activity with
    {
        ChannelData = JsonSerializer.SerializeToElement(info with { Type = null }, DirectLineJson.Default.StreamInfo),
        Entities = [.. activity.Entities ?? [], JsonSerializer.SerializeToElement(info, DirectLineJson.Default.StreamInfo)],
    };
}
