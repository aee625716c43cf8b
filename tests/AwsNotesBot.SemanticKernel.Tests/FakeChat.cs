using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AwsNotesBot.SemanticKernel.Tests;

/// <summary>A chat service that always writes the same, and keeps what it was asked.</summary>
internal sealed class FakeChat(string writes) : IChatCompletionService
{
    public List<string> Asked { get; } = [];

    public IReadOnlyDictionary<string, object?> Attributes { get; } = new Dictionary<string, object?>();

    public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
        ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default)
    {
        Asked.Add(chatHistory[^1].Content!);
        return Task.FromResult<IReadOnlyList<ChatMessageContent>>([new ChatMessageContent(AuthorRole.Assistant, writes)]);
    }

    public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
        ChatHistory chatHistory,
        PromptExecutionSettings? executionSettings = null,
        Kernel? kernel = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var piece in writes.Chunk(3)) // markers are split over pieces
        {
            yield return new StreamingChatMessageContent(AuthorRole.Assistant, new string(piece));
        }
    }
}
