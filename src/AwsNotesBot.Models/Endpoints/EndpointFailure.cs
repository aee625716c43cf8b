using System.ClientModel;
using Azure.Identity;
using Polly.Timeout;

namespace AwsNotesBot.Models.Endpoints;

/// <summary>What went wrong with an endpoint, in a sentence with place and remedy. What the endpoint itself says is not repeated: it may show the key.</summary>
public static class EndpointFailure
{
    /// <summary>Whether a request ended in a way that this class or the caller can explain.</summary>
    public static bool IsOne(Exception failure) => failure is ClientResultException or HttpRequestException or TimeoutRejectedException or AuthenticationFailedException;

    /// <param name="failure">Of a request.</param>
    /// <param name="options">Where it went.</param>
    /// <param name="kind">What the endpoint does, in one word.</param>
    /// <param name="otherwise">What is had without an endpoint.</param>
    /// <returns><c>null</c> for another status of failure than one about key, model and address, and for a time-out: what to do then depends on the kind.</returns>
    public static string? Explain(Exception failure, EndpointOptions options, string kind, string otherwise)
    {
        var section = options.SectionName;
        var subject = $"The {kind} endpoint '{options.Endpoint}'";
        return failure switch
        {
            AuthenticationFailedException => $"This machine's managed identity gave no token for '{options.Endpoint}' ({FirstLine(failure.Message)}). Give it one and a role at the endpoint, or set {section}:Key.",
            ClientResultException { Status: 401 or 403 } refused when options.ManagedIdentity => $"{subject} refused this machine's managed identity ({refused.Status}). Give it a role at the endpoint.",
            ClientResultException { Status: 401 or 403 } refused => $"{subject} refused the key ({refused.Status}). Check {section}:Key.",
            ClientResultException { Status: 404 } => $"{subject} knows no model '{options.Model}' or no such address (404). Check {section}:Model and {section}:Endpoint.",
            ClientResultException { Status: > 0 } or TimeoutRejectedException => null,
            _ => $"{subject} cannot be reached ({failure.GetBaseException().Message}). Check that it runs, or correct {section}:Endpoint; leave that empty {otherwise}.",
        };
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].TrimEnd();
}
