using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Reads a model's answer piece by piece; a failure ends it and is logged, never thrown. Holds one answer.</summary>
internal sealed class PieceStream(IChatClient client, IReadOnlyList<ChatMessage> prompt, int maxCharacters, ILogger logger)
{
    /// <summary>Whether the answer did not come to its end.</summary>
    public bool Failed { get; private set; }

    public async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sentences = new SentenceReader();
        var characters = 0;
        await using var updates = client.GetStreamingResponseAsync(prompt, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates, cancellationToken))
        {
            var delta = updates.Current.Text;
            characters += delta.Length;
            if (characters > maxCharacters)
            {
                Log.TooLong(logger, maxCharacters);
                Failed = true;
                break;
            }

            foreach (var piece in sentences.Read(delta))
            {
                yield return piece;
            }
        }

        // Half a sentence of an answer that broke off may end before its "not".
        if (!Failed && sentences.End() is { } last)
        {
            yield return last;
        }
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, CancellationToken cancellationToken)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.ModelFailed(logger, failure.Message);
            Failed = true;
            return false;
        }
    }
}
