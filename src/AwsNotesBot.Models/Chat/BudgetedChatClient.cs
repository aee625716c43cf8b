using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Models.Chat;

/// <summary>Asks a model only while the day has tokens left. What a request may take at most is set aside before it, and settled by what it took.</summary>
/// <param name="inner">The model.</param>
/// <param name="ledger">Counts the tokens.</param>
/// <param name="tokensPerDay">Read and written, in UTC.</param>
/// <param name="maxOutputTokens">Of a request that names no limit of its own.</param>
/// <param name="time">Says which day it is.</param>
/// <param name="logger">Is told where a request could not be settled; what was set aside for it stays counted then.</param>
public sealed class BudgetedChatClient(IChatClient inner, ISpendLedger ledger, long tokensPerDay, int maxOutputTokens, TimeProvider time, ILogger<BudgetedChatClient>? logger = null)
    : DelegatingChatClient(inner)
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
            await SettleAsync(day, reserved, spent: 0);
            throw new ChatModelException(
                ChatFailure.OutOfBudget,
                $"The {tokensPerDay:N0} tokens of {day:yyyy-MM-dd} are spent. The chat model writes again from {day.AddDays(1):yyyy-MM-dd} 00:00 UTC; raise {ChatEndpointOptions.Section}:TokensPerDay to have it write before.");
        }

        var written = 0;
        var refused = false;
        UsageDetails? told = null;
        await using var updates = base.GetStreamingResponseAsync(prompt, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await NextAsync())
            {
                written += updates.Current.Text.Length;
                told = updates.Current.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? told;
                yield return updates.Current;
            }
        }
        finally
        {
            // Also for whoever left in the middle: what was said is paid for.
            await SettleAsync(day, reserved, (told, refused) switch
            {
                ({ InputTokenCount: { } input, OutputTokenCount: { } output }, _) => input + output,
                (_, true) => 0,
                _ => read + TokenEstimate.Of(written),
            });
        }

        // Who refuses, or is not there, has read nothing: an endpoint that is down does not eat the day's tokens.
        async ValueTask<bool> NextAsync()
        {
            try
            {
                return await updates.MoveNextAsync();
            }
            catch (ChatModelException failure) when (failure.Failure != ChatFailure.TooSlow)
            {
                refused = written == 0;
                throw;
            }
        }
    }

    /// <summary>Costs nobody the answer that is already there, and waits for nobody who asks.</summary>
    private async Task SettleAsync(DateOnly day, long reserved, long spent)
    {
        try
        {
            await ledger.AddAsync(day, spent - reserved, CancellationToken.None);
        }
        catch (Exception failure)
        {
            Log.NotSettled(logger ?? NullLogger<BudgetedChatClient>.Instance, reserved, failure.Message);
        }
    }
}
