using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Bot.Tests.Fakes;

/// <summary>A fake chat model that always says the same, after a time of the table's clock.</summary>
internal sealed class SlowModel(StoppedClock clock, TimeSpan takes, string says) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        clock.Now += takes;
        yield return new ChatResponseUpdate(ChatRole.Assistant, says);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
        // It holds nothing.
    }
}
