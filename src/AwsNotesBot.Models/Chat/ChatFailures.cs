using System.ClientModel;
using System.Text.Json;
using Azure.Identity;

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
            ChatModelException known => known,
            OperationCanceledException => Because(ChatFailure.TooSlow, $"{subject} did not finish within {options.TimeoutSeconds} s. Check that it runs, or raise {Section}:TimeoutSeconds."),
            ClientResultException { Status: 401 or 403 } refused => Because(ChatFailure.Unavailable, $"{subject} refused the key ({refused.Status}). Check {Section}:Key."),
            ClientResultException { Status: 404 } => Because(ChatFailure.Unavailable, $"{subject} knows no model '{options.Model}' or no such address (404). Check {Section}:Model and {Section}:Endpoint."),
            ClientResultException { Status: 429 } => Because(ChatFailure.RateLimited, $"{subject} is asked too often (429). Ask its owner for more, or lower {Section}:ConcurrentRequests."),
            ClientResultException { Status: > 0 } answered => Because(ChatFailure.Unavailable, $"{subject} answered {answered.Status}. Try later, or check {Section}:Model."),
            JsonException => Because(ChatFailure.Unavailable, $"{subject} sent what is no chat completion. Check {Section}:Endpoint."),
            AuthenticationFailedException => Because(
                ChatFailure.Unavailable, $"This machine's managed identity gave no token for {subject} ({failure.Message.Split('\n')[0].TrimEnd()}). Give it one and a role at the endpoint, or set {Section}:Key."),
            _ => Because(
                ChatFailure.Unavailable,
                $"{subject} cannot be read ({failure.GetBaseException().Message}). Check that it runs, or correct {Section}:Endpoint; leave that empty to extract answers."),
        };

        ChatModelException Because(ChatFailure kind, string message) => new(kind, message, failure);
    }

    public static ChatModelException Busy(ChatEndpointOptions options) => new(
        ChatFailure.Busy,
        $"{options.ConcurrentRequests} requests are on their way to '{options.Endpoint}' and {options.WaitingRequests} wait. Raise {Section}:ConcurrentRequests if the endpoint stands more.");
}
