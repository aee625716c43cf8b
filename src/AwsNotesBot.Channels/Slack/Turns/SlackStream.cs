using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Web;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>An answer that grows: Slack is told what is new, never what it has.</summary>
internal sealed class SlackStream(SlackApi api, SlackPlace place, TimeProvider clock, SlackOptions options, ILogger logger)
{
    private readonly long _began = clock.GetTimestamp();
    private long? _last;
    private string? _ts;
    private string _sent = "";
    private bool _refused;

    /// <param name="markdown">All of the answer so far.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task ShowAsync(string markdown, CancellationToken cancellationToken)
    {
        if (place.Thread is not { } thread || _refused || !IsDue())
        {
            return;
        }

        var rendered = SlackMarkdown.Render(markdown);
        if (rendered.Length > SlackLimits.MessageMarkdown || rendered.Length <= _sent.Length || !rendered.StartsWith(_sent, StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            if (_ts is null)
            {
                var started = await api.CallAsync(new StartStream(place.Channel, thread, rendered, place.User, place.Team), cancellationToken);
                _ts = started.GetProperty("ts").GetString();
            }
            else
            {
                await api.CallAsync(new AppendStream(place.Channel, _ts, rendered[_sent.Length..]), cancellationToken);
            }

            (_sent, _last) = (rendered, clock.GetTimestamp());
        }
        catch (SlackApiException refused)
        {
            // The whole answer comes as a message.
            Log.SlackCallLeftOut(logger, refused.Message);
            _refused = true;
        }
    }

    /// <summary>Says the rest of a streamed answer.</summary>
    /// <returns>The message's id within its channel; <c>null</c> where nothing was streamed or the answer became another one: then it is to be posted whole.</returns>
    public async Task<string?> TryEndAsync(string rendered, IReadOnlyList<SlackBlock> below, CancellationToken cancellationToken)
    {
        if (_ts is not { } ts)
        {
            return null;
        }

        var goesOn = !_refused && rendered.StartsWith(_sent, StringComparison.Ordinal) && rendered.Length <= SlackLimits.MessageMarkdown;
        var rest = goesOn && rendered.Length > _sent.Length ? rendered[_sent.Length..] : null;
        (_ts, _sent) = (null, "");
        await api.CallAsync(new StopStream(place.Channel, ts, rest, goesOn ? below : []), cancellationToken);
        return goesOn ? ts : null;
    }

    private bool IsDue() => _last is { } last
        ? clock.GetElapsedTime(last).TotalMilliseconds >= options.StreamPauseMilliseconds
        : clock.GetElapsedTime(_began).TotalMilliseconds >= options.StreamAfterMilliseconds;
}
