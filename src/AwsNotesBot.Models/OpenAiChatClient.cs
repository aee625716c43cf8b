using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Polly;
using Polly.Retry;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace AwsNotesBot.Models;

/// <summary>Chats through any endpoint that speaks OpenAI's protocol: text in, streamed text out; no tools.</summary>
public sealed class OpenAiChatClient : IChatClient
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(300), LongestPause = TimeSpan.FromSeconds(5);

    private readonly ChatEndpointOptions _options;
    private readonly TimeProvider _time;
    private readonly ChatClient _client;
    private readonly ResiliencePipeline _resilience;
    private readonly ChatClientMetadata _metadata;

    /// <param name="options">Valid, with an endpoint and a model.</param>
    /// <param name="time">Measures pauses and the time-out.</param>
    public OpenAiChatClient(ChatEndpointOptions options, TimeProvider? time = null)
    {
        _options = options;
        _time = time ?? TimeProvider.System;
        var endpoint = new Uri(options.Endpoint!);
        _client = new(
            options.Model,
            new ApiKeyCredential(string.IsNullOrWhiteSpace(options.Key) ? "none" : options.Key), // the client insists on a key
            new OpenAIClientOptions
            {
                Endpoint = endpoint,
                RetryPolicy = new ClientRetryPolicy(maxRetries: 0), // ours can be configured
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            });
        _resilience = Resilience();
        _metadata = new("openai", endpoint, options.Model);
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <exception cref="ChatModelException">No whole answer came within the time.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(_options.TimeoutSeconds), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var request = messages.Select(OpenAiMessage).ToList();
        var (stream, more) = await ExplainAsync(async () => await BeginAsync(request, options, either.Token), cancellationToken);
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
        IReadOnlyList<OpenAI.Chat.ChatMessage> request, ChatOptions? options, CancellationToken cancellationToken) =>
        await _resilience.ExecuteAsync(
            async cancellation =>
            {
                var limits = new ChatCompletionOptions { MaxOutputTokenCount = options?.MaxOutputTokens ?? _options.MaxOutputTokens };
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
            cancellationToken);

    private ResiliencePipeline Resilience() => _options.MaxRetries == 0 ? ResiliencePipeline.Empty : new ResiliencePipelineBuilder { TimeProvider = _time }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = _options.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstPause,
            MaxDelay = LongestPause,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is HttpRequestException or ClientResultException { Status: 0 or 408 or 429 or >= 500 }),
        })
        .Build();

    private async Task<T> ExplainAsync<T>(Func<Task<T>> step, CancellationToken cancellationToken)
    {
        try
        {
            return await step();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ChatModelException(Explain(failure), failure);
        }
    }

    private string Explain(Exception failure)
    {
        const string Section = ChatEndpointOptions.Section;
        var subject = $"The chat endpoint '{_options.Endpoint}'";
        return failure switch
        {
            OperationCanceledException => $"{subject} did not finish within {_options.TimeoutSeconds} s. Check that it runs, or raise {Section}:TimeoutSeconds.",
            ClientResultException { Status: 401 or 403 } refused => $"{subject} refused the key ({refused.Status}). Check {Section}:Key.",
            ClientResultException { Status: 404 } => $"{subject} knows no model '{_options.Model}' or no such address (404). Check {Section}:Model and {Section}:Endpoint.",
            ClientResultException { Status: > 0 } answered => $"{subject} answered {answered.Status}. Try later, or check {Section}:Model.",
            System.Text.Json.JsonException => $"{subject} sent what is no chat completion. Check {Section}:Endpoint.",
            _ => $"{subject} cannot be read ({failure.GetBaseException().Message}). Check that it runs, or correct {Section}:Endpoint; leave that empty to extract answers.",
        };
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
