using System.Runtime.CompilerServices;
using AwsNotesBot.Models.Chat;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Reads what a model says as it comes; a failure ends it and is told, never thrown. Holds one answer.</summary>
/// <param name="client">The model; it limits its own time.</param>
/// <param name="prompt">What it is told.</param>
/// <param name="maxCharacters">More than this is no answer.</param>
/// <param name="over">Cancelled when the time of the whole answer is over.</param>
/// <param name="maxTokens">Of the answer; the client's own limit by default.</param>
internal sealed class TextStream(IChatClient client, IReadOnlyList<ChatMessage> prompt, int maxCharacters, CancellationToken over, int? maxTokens = null)
{
    /// <summary>Why the answer did not come to its end, as a sentence; <c>null</c> as long as nothing is wrong.</summary>
    public string? Failure { get; private set; }

    /// <summary>Of what kind the failure is, where there is one.</summary>
    public ChatFailure Kind { get; private set; }

    public async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var characters = 0;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over, cancellationToken);
        await using var updates = client.GetStreamingResponseAsync(prompt, new ChatOptions { MaxOutputTokens = maxTokens }, either.Token).GetAsyncEnumerator(either.Token);
        while (await NextAsync(updates, cancellationToken))
        {
            var text = updates.Current.Text;
            characters += text.Length;
            if (characters > maxCharacters)
            {
                Failure = $"It wrote more than {maxCharacters} characters and was stopped.";
                break;
            }

            yield return text;
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
            (Failure, Kind) = over.IsCancellationRequested ? ("The time for the answer was over; Answers:ModelSeconds sets that.", ChatFailure.TooSlow)
                : (failure.Message, failure is ChatModelException { Failure: var kind } ? kind : ChatFailure.Unavailable);
            return false;
        }
    }
}
