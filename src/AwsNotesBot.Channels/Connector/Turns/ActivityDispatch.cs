using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Teams;
using AwsNotesBot.Channels.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Acknowledges an activity at once and has it worked on in the background; a caller that waits for the outcome is answered with it.</summary>
internal sealed class ActivityDispatch(
    SeenActivities seen,
    FeedbackInvoke invokes,
    SearchInvoke search,
    ActivityHandler handler,
    ConnectorClient client,
    IOptions<ConnectorLimitsOptions> limits,
    ILogger<ActivityDispatch> logger) : IAsyncDisposable
{
    private readonly OrderedWork _work = new(limits.Value.MaxWaiting);

    /// <exception cref="RefusedException">There is no room.</exception>
    public async Task<IResult> TakeAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (inbound.Activity.Type == ActivityTypes.Invoke)
        {
            return await (inbound.Activity.Name == SearchExtension.Name ? search.AnswerAsync(inbound, cancellationToken) : invokes.AnswerAsync(inbound, cancellationToken));
        }

        if (!await seen.TryTakeAsync(inbound, keep: !inbound.ExpectsReplies, cancellationToken))
        {
            return inbound.ExpectsReplies ? Replies([]) : Results.Ok(); // delivered twice: the first one is or was answered
        }

        return inbound.ExpectsReplies ? await AnswerInlineAsync(inbound, cancellationToken) : await AcknowledgeAsync(inbound, cancellationToken);
    }

    /// <summary>Answers what an earlier run of the program acknowledged and did not answer.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        foreach (var inbound in await seen.WaitingAsync(cancellationToken))
        {
            if (!_work.TryAdd(inbound.Reference.Key, stopping => WorkAsync(inbound, (activity, ended) => client.SendAsync(inbound.Reference, activity, ended), done: null, stopping)))
            {
                Log.ActivityLeftAgain(logger, inbound.Reference.Key, limits.Value.MaxWaiting);
            }
        }
    }

    public ValueTask DisposeAsync() => _work.DisposeAsync();

    private async Task<IResult> AcknowledgeAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        await AddAsync(inbound, (activity, stopping) => client.SendAsync(inbound.Reference, activity, stopping), done: null, cancellationToken);
        return Results.Ok();
    }

    /// <summary>In the conversation's order as well.</summary>
    private async Task<IResult> AnswerInlineAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        var replies = new List<ConnectorActivity>();
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        SendActivityAsync collect = (activity, _) =>
        {
            replies.Add(inbound.Reference.Address(activity));
            return Task.FromResult(new SendOutcome(StatusCodes.Status200OK));
        };
        await AddAsync(inbound, collect, done, cancellationToken);
        await done.Task.WaitAsync(cancellationToken);
        return Replies(replies);
    }

    private async Task AddAsync(InboundActivity inbound, SendActivityAsync send, TaskCompletionSource? done, CancellationToken cancellationToken)
    {
        if (!_work.TryAdd(inbound.Reference.Key, stopping => WorkAsync(inbound, send, done, stopping)))
        {
            await seen.ForgetAsync(inbound, cancellationToken);
            throw RefusedException.Busy($"{limits.Value.MaxWaiting} activities wait already (Channels:Connector:Limits:MaxWaiting).");
        }
    }

    private async Task WorkAsync(InboundActivity inbound, SendActivityAsync send, TaskCompletionSource? done, CancellationToken stopping)
    {
        try
        {
            await handler.HandleAsync(inbound, send, stopping);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.ActivityFailed(logger, failure, inbound.Reference.Key);
        }
        finally
        {
            done?.TrySetResult();
        }

        await seen.FinishAsync(inbound, stopping);
    }

    private static IResult Replies(IReadOnlyList<ConnectorActivity> replies) =>
        Results.Json(new ExpectedReplies(replies), ConnectorJson.Default.ExpectedReplies);
}
