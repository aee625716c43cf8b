using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Models.Endpoints;

namespace AwsNotesBot.Models.Chat;

/// <summary>A chat endpoint. Without an address no model writes: answers are extracted, offline.</summary>
public sealed class ChatEndpointOptions() : EndpointOptions(Section)
{
    public const string Section = "Models:Chat";

    /// <summary>Gets or sets the longest that one request may take, waiting and repetitions included, in seconds; Answers:ModelSeconds bounds all requests of one answer.</summary>
    /// <value>The default is 20: a turn has 30 in most channels.</value>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Gets or sets how often a request is repeated after a failure that may pass (429, 408, 5xx, no connection) while nothing was said yet.</summary>
    /// <value>The default is 2.</value>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>Gets or sets the most tokens of one reply.</summary>
    /// <value>The default is 800.</value>
    [Range(16, 32_768)]
    public int MaxOutputTokens { get; set; } = 800;

    /// <summary>Gets or sets how many requests are on their way at once, from this process.</summary>
    /// <value>The default is 8.</value>
    [Range(1, 1_000)]
    public int ConcurrentRequests { get; set; } = 8;

    /// <summary>Gets or sets how many more requests wait for their turn; whoever comes then is answered without the model.</summary>
    /// <value>The default is 32.</value>
    [Range(0, 10_000)]
    public int WaitingRequests { get; set; } = 32;

    /// <summary>Gets or sets the most tokens, read and written, of one day in UTC, of all processes that share a state store.</summary>
    /// <value>The default is none: no limit.</value>
    [Range(1_000, long.MaxValue)]
    public long? TokensPerDay { get; set; }
}
