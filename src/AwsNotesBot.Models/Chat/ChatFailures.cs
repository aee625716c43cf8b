using System.ClientModel;
using System.Text.Json;
using AwsNotesBot.Models.Endpoints;

namespace AwsNotesBot.Models.Chat;

/// <summary>Says in a sentence why an endpoint gave no answer, and what to do.</summary>
internal static class ChatFailures
{
    private const string Section = ChatEndpointOptions.Section;

    public static ChatModelException Of(Exception failure, ChatEndpointOptions options)
    {
        var subject = $"The chat endpoint '{options.Endpoint}'";
        return failure switch
        {
            OperationCanceledException => TooSlow(options, failure),
            ClientResultException { Status: 429 } => new(ChatFailure.RateLimited, $"{subject} is asked too often (429). Ask its owner for more, or lower {Section}:ConcurrentRequests.", failure),
            JsonException => new(ChatFailure.Unavailable, $"{subject} sent what is no chat completion. Check {Section}:Endpoint.", failure),
            _ => new(ChatFailure.Unavailable, EndpointFailure.Explain(failure, options, "chat", "to extract answers") ?? $"{subject} answered {(failure as ClientResultException)?.Status}. Try later, or check {Section}:Model.", failure),
        };
    }

    public static ChatModelException TooSlow(ChatEndpointOptions options, Exception cause) => new(
        ChatFailure.TooSlow, $"The chat endpoint '{options.Endpoint}' did not finish within {options.TimeoutSeconds} s. Check that it runs, or raise {Section}:TimeoutSeconds.", cause);

    public static ChatModelException Busy(ChatEndpointOptions options) => new(
        ChatFailure.Busy,
        $"{options.ConcurrentRequests} requests are on their way to '{options.Endpoint}' and {options.WaitingRequests} wait. Raise {Section}:ConcurrentRequests if the endpoint stands more.");
}
