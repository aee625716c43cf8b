using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Models.Chat;

/// <summary>Asks a model only while the day has tokens left. What a request may take at most is set aside before it, and settled by what it took.</summary>
/// <param name="inner">The model.</param>
/// <param name="ledger">Counts the tokens.</param>
/// <param name="tokensPerDay">Read and written, in UTC.</param>
/// <param name="maxOutputTokens">Of a request that names no limit of its own.</param>
/// <param name="time">Says which day it is.</param>
public sealed class BudgetedChatClient(IChatClient inner, ISpendLedger ledger, long tokensPerDay, int maxOutputTokens, TimeProvider time) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <exception cref="ChatModelException">The day's tokens are spent.</exception>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = messages.ToList();
        var read = TokenEstimate.Of(prompt.Sum(message => message.Text.Length));
        var reserved = read + (options?.MaxOutputTokens ?? maxOutputTokens);
        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (await ledger.AddAsync(day, reserved, cancellationToken) > tokensPerDay)
        {
            await ledger.AddAsync(day, -reserved, CancellationToken.None);
            throw new ChatModelException(
                ChatFailure.OutOfBudget,
                $"The {tokensPerDay:N0} tokens of {day:yyyy-MM-dd} are spent. The chat model writes again from {day.AddDays(1):yyyy-MM-dd} 00:00 UTC; raise {ChatEndpointOptions.Section}:TokensPerDay to have it write before.");
        }

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
            // Also for whoever left in the middle: what was said is paid for.
            var spent = told is { InputTokenCount: { } input, OutputTokenCount: { } output } ? input + output : read + TokenEstimate.Of(written);
            await ledger.AddAsync(day, spent - reserved, CancellationToken.None);
        }
    }
}
