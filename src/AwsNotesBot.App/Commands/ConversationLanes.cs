using System.Threading.Channels;

namespace AwsNotesBot.App.Commands;

/// <summary>Runs the turns of many conversations at once, those of one conversation in the order given.</summary>
internal static class ConversationLanes
{
    /// <summary>So many turns run at once: more of them would only wait for the processors and for each other's writes.</summary>
    private const int Lanes = 8;

    /// <summary>So many turns wait in each lane; while it is full, no more are read.</summary>
    private const int MostWaiting = 64;

    /// <summary>Ends when every turn is done, or at once with the first failure: nobody waits for the replies of a turn that is lost.</summary>
    /// <param name="turns">Read one after another; what blocks in there does not hold up a failure.</param>
    /// <param name="conversation">Of a turn.</param>
    /// <param name="respond">Does what a turn asks for.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    public static async Task RunAsync<T>(
        IAsyncEnumerable<T> turns, Func<T, string> conversation, Func<T, CancellationToken, Task> respond, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var stopping = stop.Token;
        var lanes = Enumerable.Range(0, Lanes).Select(_ => Channel.CreateBounded<T>(MostWaiting)).ToList();
        var working = lanes.ConvertAll(lane => Task.Run(() => WorkAsync(lane.Reader), CancellationToken.None));
        try
        {
            await foreach (var ended in Task.WhenEach([Task.Run(ReadAsync, CancellationToken.None), .. working]).WithCancellation(cancellationToken))
            {
                await ended;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(working).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // whatever failed first was thrown above
        }

        async Task ReadAsync()
        {
            await foreach (var turn in turns.WithCancellation(stopping))
            {
                await lanes[(int)((uint)conversation(turn).GetHashCode() % Lanes)].Writer.WriteAsync(turn, stopping);
            }

            lanes.ForEach(lane => lane.Writer.Complete());
        }

        async Task WorkAsync(ChannelReader<T> lane)
        {
            await foreach (var turn in lane.ReadAllAsync(stopping))
            {
                await respond(turn, stopping);
            }
        }
    }
}
