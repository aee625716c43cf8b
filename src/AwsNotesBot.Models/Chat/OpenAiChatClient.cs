using System.Runtime.CompilerServices;
using AwsNotesBot.Models.Endpoints;
using Azure.Core;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenAI.Chat;
using Polly;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace AwsNotesBot.Models.Chat;

/// <summary>Chats through any endpoint that speaks OpenAI's protocol: text in, streamed text out; no tools. Sets itself no deadline.</summary>
public sealed class OpenAiChatClient : IChatClient
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(300), LongestPause = TimeSpan.FromSeconds(5);

    private readonly ChatEndpointOptions _options;
    private readonly TimeProvider _time;
    private readonly ChatClient _client;
    private readonly ResiliencePipeline _resilience;
    private readonly ChatClientMetadata _metadata;

    /// <param name="options">Valid, with an endpoint and a model.</param>
    /// <param name="time">Measures pauses.</param>
    /// <param name="identity">Gives Azure's tokens where the options ask for them; by default the machine's managed identity.</param>
    /// <param name="logger">Is told of every repeated request.</param>
    public OpenAiChatClient(ChatEndpointOptions options, TimeProvider? time = null, TokenCredential? identity = null, ILogger<OpenAiChatClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);

        _options = options;
        _time = time ?? TimeProvider.System;
        _client = OpenAiEndpoint.Client(options, identity).GetChatClient(options.Model);
        var log = logger ?? NullLogger<OpenAiChatClient>.Instance;
        _resilience = new EndpointRetry(options.MaxRetries, FirstPause, LongestPause)
            .AddTo(
                new ResiliencePipelineBuilder { TimeProvider = _time },
                (reason, pause, attempt) => Log.ChatRepeated(log, options.Endpoint!, reason, pause.TotalSeconds, attempt))
            .Build();
        _metadata = new("openai", new Uri(options.Endpoint!), options.Model);
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <exception cref="ChatModelException">No whole answer came.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var request = messages.Select(OpenAiMessage).ToList();
        var (stream, more) = await ExplainAsync(() => BeginAsync(request, options, cancellationToken), cancellationToken);
        await using (stream)
        {
            while (more)
            {
                var text = string.Concat(stream.Current.ContentUpdate.Select(part => part.Text));
                if (text.Length > 0)
                {
                    yield return new ChatResponseUpdate(ChatRole.Assistant, text) { ModelId = _options.Model };
                }

                if (stream.Current.Usage is { } usage)
                {
                    yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(Usage(usage))]) { ModelId = _options.Model };
                }

                more = await ExplainAsync(async () => await stream.MoveNextAsync(), cancellationToken);
            }
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType.IsInstanceOfType(_metadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // The client holds nothing of its own: connections belong to the process's shared transport.
    }

    /// <summary>Up to the first word: until then a request can be repeated unseen.</summary>
    private async Task<(IAsyncEnumerator<StreamingChatCompletionUpdate> Stream, bool More)> BeginAsync(
        IReadOnlyList<OpenAI.Chat.ChatMessage> request, ChatOptions? options, CancellationToken cancellationToken)
    {
        var limits = new ChatCompletionOptions { MaxOutputTokenCount = options?.MaxOutputTokens ?? _options.MaxOutputTokens };
        var attempts = ResilienceContextPool.Shared.Get(cancellationToken);
        attempts.Properties.Set(EndpointRetry.Deadline, _time.GetUtcNow() + TimeSpan.FromSeconds(_options.TimeoutSeconds));
        try
        {
            return await _resilience.ExecuteAsync(
                async _ =>
                {
                    var stream = _client.CompleteChatStreamingAsync(request, limits, cancellationToken).GetAsyncEnumerator(cancellationToken);
                    try
                    {
                        return (stream, await stream.MoveNextAsync());
                    }
                    catch
                    {
                        await stream.DisposeAsync();
                        throw;
                    }
                },
                attempts);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(attempts);
        }
    }

    private async Task<T> ExplainAsync<T>(Func<Task<T>> step, CancellationToken cancellationToken)
    {
        try
        {
            return await step();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw ChatFailures.Of(failure, _options);
        }
    }

    private static UsageDetails Usage(ChatTokenUsage usage) => new()
    {
        InputTokenCount = usage.InputTokenCount,
        OutputTokenCount = usage.OutputTokenCount,
        TotalTokenCount = usage.TotalTokenCount,
    };

    private static OpenAI.Chat.ChatMessage OpenAiMessage(ChatMessage message) => message.Role == ChatRole.System
        ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text);
}
