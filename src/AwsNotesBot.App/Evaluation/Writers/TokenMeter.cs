using System.Runtime.CompilerServices;
using AwsNotesBot.Models.Chat;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.App.Evaluation.Writers;

/// <summary>Counts the tokens that pass through a chat client: as the endpoint tells them, else estimated. For one caller at a time.</summary>
internal sealed class TokenMeter(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <summary>Since it was last reset.</summary>
    public TokenCount Spent { get; private set; } = TokenCount.None;

    public void Reset() => Spent = TokenCount.None;

    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages.ToList();
        var written = 0;
        UsageDetails? told = null;
        try
        {
            await foreach (var update in base.GetStreamingResponseAsync(prompt, options, cancellationToken))
            {
                written += update.Text.Length;
                told = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? told;
                yield return update;
            }
        }
        finally
        {
            Spent += told is { InputTokenCount: { } read, OutputTokenCount: { } said }
                ? new TokenCount(read, said, IsEstimated: false)
                : new TokenCount(TokenEstimate.Of(prompt.Sum(m => m.Text.Length)), TokenEstimate.Of(written), IsEstimated: true);
        }
    }
}
