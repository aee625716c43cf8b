using System.Text.Json;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Teams;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Shows the replies of one turn: a quick answer whole, a slow one in parts where the chat streams.</summary>
/// <remarks>Microsoft Teams, "Stream bot messages": parts are cumulative, one at a time, at most one a second; the message ends them.</remarks>
/// <param name="streams">Whether the chat shows parts.</param>
/// <param name="root">The host as users see it.</param>
/// <param name="send">Sends one activity.</param>
/// <param name="say">Sends a message whole, its first activity changed by the function.</param>
internal sealed class ReplyStream(bool streams, string root, SendActivityAsync send, SayAsync say, ConnectorLimitsOptions limits, TimeProvider clock)
{
    private const int MaxInformative = 1_000;
    private const string EntityType = "streaminfo";

    private DateTimeOffset _due = clock.GetUtcNow().AddMilliseconds(limits.StreamAfterMilliseconds);
    private bool _refused = !streams;
    private string? _id;
    private int _sequence;
    private string _shown = "";

    /// <param name="replies">Of the turn.</param>
    /// <param name="reading">Ends the replies; cancelled here where nobody wants to read on.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <exception cref="StreamStoppedException">The user does not want to read on.</exception>
    public async Task ShowAsync(IAsyncEnumerator<Reply> replies, CancellationTokenSource reading, CancellationToken cancellationToken)
    {
        (string Text, string Type)? part = null;
        var next = replies.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                if (part is { } waiting && !_refused && !await ComesBeforeDueAsync(next, reading.Token))
                {
                    await ShowPartAsync(waiting.Text, waiting.Type, cancellationToken);
                    part = null;
                    continue;
                }

                if (!await next)
                {
                    return;
                }

                switch (replies.Current)
                {
                    case Reply.Status status:
                        part = (status.Text.Length > MaxInformative ? status.Text[..MaxInformative] : status.Text, "informative");
                        break;
                    case Reply.Partial { Markdown.Length: <= TeamsRenderer.MaxText } partial:
                        part = (TeamsRenderer.Text(partial.Markdown, root, []), "streaming");
                        break;
                    case Reply.Message message:
                        part = null;
                        await EndAsync(message, cancellationToken);
                        break;
                }

                next = replies.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            if (!next.IsCompleted)
            {
                await reading.CancelAsync();
            }

            // An enumerator must not be disposed of in the middle of a step.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Says a message, as the end of the stream where one is open.</summary>
    public async Task EndAsync(Reply.Message message, CancellationToken cancellationToken)
    {
        if (_id is not { } id)
        {
            await say(message, first => first, cancellationToken);
            return;
        }

        var shown = _shown;
        (_id, _sequence, _shown) = (null, 0, "");
        if (_due - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }

        try
        {
            await say(message, first => Mark(Continue(first, shown), new StreamInfo(EntityType, "final", null, id)), cancellationToken);
        }
        catch (SendFailedException refusal) when (refusal.Outcome.Status is 400 or 403)
        {
            ThrowIfCancelledByUser(refusal.Outcome);
            await say(message, first => first, cancellationToken); // the stream ended without us: say it as a message of its own
        }
    }

    /// <summary>Of two waits the one that ends first; the time counts as over where it is.</summary>
    private async Task<bool> ComesBeforeDueAsync(Task next, CancellationToken cancellationToken)
    {
        if (next.IsCompleted || _due - clock.GetUtcNow() is var wait && wait <= TimeSpan.Zero)
        {
            return next.IsCompleted;
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(next, Task.Delay(wait, clock, enough.Token));
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == next;
    }

    private async Task ShowPartAsync(string text, string type, CancellationToken cancellationToken)
    {
        var outcome = await send(Mark(new ConnectorActivity { Type = ActivityTypes.Typing, Text = text }, new StreamInfo(EntityType, type, ++_sequence, _id)), cancellationToken);
        var pause = TimeSpan.FromMilliseconds(limits.StreamPauseMilliseconds);
        _due = clock.GetUtcNow() + (outcome.RetryAfter is { } asked && asked > pause ? asked : pause);
        if (outcome.IsSuccess)
        {
            _id ??= outcome.Id;
            _shown = type == "streaming" ? text : _shown;
        }
        else
        {
            ThrowIfCancelledByUser(outcome);
            _refused = outcome.Status is 400 or 403;
        }
    }

    /// <summary>What was shown may not be taken back.</summary>
    private static ConnectorActivity Continue(ConnectorActivity message, string shown) =>
        message.Text?.StartsWith(shown, StringComparison.Ordinal) is true ? message : message with { Text = $"{shown}\n\n{message.Text}" };

    /// <summary>The documentation spells the message in two ways.</summary>
    private static void ThrowIfCancelledByUser(SendOutcome outcome)
    {
        if (outcome is { Status: 403, Message: { } message } && message.Contains("cancel", StringComparison.OrdinalIgnoreCase))
        {
            throw new StreamStoppedException();
        }
    }

    private static ConnectorActivity Mark(ConnectorActivity activity, StreamInfo info) =>
        activity with { Entities = [.. activity.Entities ?? [], JsonSerializer.SerializeToElement(info, ConnectorJson.Default.StreamInfo)] };
}

/// <summary>Sends one activity to the conversation of the turn.</summary>
internal delegate Task<SendOutcome> SendActivityAsync(ConnectorActivity activity, CancellationToken cancellationToken);

/// <summary>Sends a message to the conversation of the turn.</summary>
/// <exception cref="SendFailedException">The channel does not take it.</exception>
internal delegate Task SayAsync(Reply.Message message, Func<ConnectorActivity, ConnectorActivity> first, CancellationToken cancellationToken);

/// <summary>The user stopped the answer: nothing more is to be sent.</summary>
internal sealed class StreamStoppedException : Exception;
