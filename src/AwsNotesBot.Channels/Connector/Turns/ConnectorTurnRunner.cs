using System.Runtime.CompilerServices;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Teams;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Quizzes.Memory;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Has the bot answer one turn and says in the conversation what it says.</summary>
internal sealed class ConnectorTurnRunner(
    RespondAsync respond,
    KnownConversations conversations,
    AskedCards cards,
    FeedbackLog feedback,
    ProgressLinks links,
    IOptions<ConnectorLimitsOptions> limits,
    TimeProvider clock,
    ILogger<ConnectorTurnRunner> logger)
{
    private const string Failed = "Something went wrong while I looked this up. Please ask again.";
    private const string TooSlow = "This took too long, so I stopped. Please try a shorter question.";

    private readonly TeamsRenderer _teams = new();

    /// <summary>A turn that fails ends in a sentence; one whose sentence cannot be said ends in the log.</summary>
    public async Task RunAsync(InboundActivity inbound, Turn turn, SendActivityAsync send, CancellationToken stopping)
    {
        var to = inbound.Reference;
        SendActivityAsync reply = (activity, cancellationToken) => send(activity with { ReplyToId = inbound.Activity.Id }, cancellationToken);
        SayAsync say = (message, first, cancellationToken) => SayAsync(to, turn, message, first, reply, cancellationToken);
        var stream = new ReplyStream(to.IsTeamsPersonal && !inbound.ExpectsReplies, to.Root, reply, say, limits.Value, clock);
        try
        {
            await AnswerAsync(turn, to, stream, stopping);
        }
        catch (StreamStoppedException)
        {
            Log.StreamStopped(logger, to.Key);
        }
        catch (Exception failure) when (failure is SendFailedException or AuthenticationFailedException)
        {
            Log.ConnectorAnswerLost(logger, failure, to.Key);
        }
    }

    private async Task AnswerAsync(Turn turn, ConversationReference to, ReplyStream stream, CancellationToken stopping)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(limits.Value.TurnSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stopping);
        try
        {
            await ShowAsync(turn, to, stream, either, stopping);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            Log.ConnectorTurnTimedOut(logger, to.Key, limits.Value.TurnSeconds);
            await stream.EndAsync(new Reply.Message(TooSlow, [], []), stopping);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or SendFailedException or StreamStoppedException or AuthenticationFailedException))
        {
            Log.TurnFailed(logger, failure, to.Key);
            await stream.EndAsync(new Reply.Message(Failed, [], []), stopping);
        }
    }

    private async Task ShowAsync(Turn turn, ConversationReference to, ReplyStream stream, CancellationTokenSource either, CancellationToken stopping)
    {
        await using var replies = RepliesAsync(turn, to, either.Token).GetAsyncEnumerator(either.Token);
        await stream.ShowAsync(replies, either, stopping);
    }

    /// <summary>Whoever asks to be forgotten is not spoken to again unasked.</summary>
    private async IAsyncEnumerable<Reply> RepliesAsync(Turn turn, ConversationReference to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var learner = LearnerId.Of(turn.Channel, turn.UserId);
        await foreach (var reply in respond(turn, cancellationToken))
        {
            if (reply is Reply.Forgotten)
            {
                await conversations.ForgetAsync(to, cancellationToken);
            }

            yield return links.AddTo(reply, to.Root, learner);
        }
    }

    private async Task SayAsync(
        ConversationReference to, Turn turn, Reply.Message message, Func<ConnectorActivity, ConnectorActivity> first, SendActivityAsync reply, CancellationToken cancellationToken)
    {
        var activities = to.IsTeams ? _teams.Render(message, to) : [ConnectorActivity.Of(MessageRenderer.Render(message, to.Root))];
        string? last = null;
        foreach (var (i, activity) in activities.Index())
        {
            var outcome = await reply(i == 0 ? first(activity) : activity, cancellationToken);
            last = outcome.IsSuccess ? outcome.Id : throw new SendFailedException(outcome);
        }

        if (last is not null && to.IsTeams && message.Form is { } form)
        {
            await cards.RememberAsync(to, last, form.Markdown, cancellationToken);
        }

        if (last is not null && SaidAnswer.Of(turn.Text, message) is { } said)
        {
            await feedback.RememberAsync(to.ChannelId, MessageId(to, last), said, cancellationToken);
        }
    }

    /// <summary>Unique within the channel: an activity's id is unique within its conversation.</summary>
    public static string MessageId(ConversationReference conversation, string activityId) => $"{conversation.Conversation.Id}/{activityId}";
}
