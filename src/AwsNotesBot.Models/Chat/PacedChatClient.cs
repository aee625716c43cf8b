using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Models.Chat;

/// <summary>Gives each request its turn and its time: so many at once, so many more that wait in their order, and one deadline for the wait, the pauses and the last word.</summary>
/// <param name="inner">The model.</param>
/// <param name="options">How many and how long.</param>
/// <param name="time">Measures the time-out.</param>
public sealed class PacedChatClient(IChatClient inner, ChatEndpointOptions options, TimeProvider time) : DelegatingChatClient(inner)
{
    private readonly ConcurrencyLimiter _turns = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.ConcurrentRequests,
        QueueLimit = options.WaitingRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chatOptions = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, chatOptions, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <exception cref="ChatModelException">No turn is left, or no whole answer came within the time.</exception>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? chatOptions = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var turn = await InTimeAsync(_turns.AcquireAsync(cancellationToken: either.Token));
        if (!turn.IsAcquired)
        {
            throw ChatFailures.Busy(options);
        }

        await using var updates = InnerClient.GetStreamingResponseAsync(messages, chatOptions, either.Token).GetAsyncEnumerator(either.Token);
        while (await InTimeAsync(updates.MoveNextAsync()))
        {
            yield return updates.Current;
        }

        // However a step ends after the deadline, as a broken connection too: it was too slow.
        async ValueTask<T> InTimeAsync<T>(ValueTask<T> step)
        {
            try
            {
                return await step;
            }
            catch (Exception failure) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw ChatFailures.TooSlow(options, failure);
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _turns.Dispose();
        }

        base.Dispose(disposing);
    }
}
