using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Channels.Connector;

/// <summary>How much the connector takes at once, and how it paces what it sends. Read once, at start.</summary>
public sealed class ConnectorLimitsOptions
{
    internal const string Section = ConnectorOptions.Section + ":Limits";

    private const string Between = Section + ":{0} must be from {1} to {2}.";

    /// <summary>Gets or sets the largest activity, in bytes.</summary>
    /// <value>The default is 262,144: Teams sends a message of 100 KB in two forms.</value>
    [Range(1_024, 10_485_760, ErrorMessage = Between)]
    public int MaxActivityBytes { get; set; } = 262_144;

    /// <summary>Gets or sets how deep an activity may be nested.</summary>
    /// <value>The default is 64 levels.</value>
    [Range(8, 256, ErrorMessage = Between)]
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>Gets or sets how many activities may wait for the bot; a further one is answered 503, and the service sends it again.</summary>
    /// <value>The default is 2,000.</value>
    [Range(1, 1_000_000, ErrorMessage = Between)]
    public int MaxWaiting { get; set; } = 2_000;

    /// <summary>Gets or sets how long an answer may take, in seconds; Teams ends a streamed one after 120.</summary>
    /// <value>The default is 100.</value>
    [Range(1, 110, ErrorMessage = Between)]
    public int TurnSeconds { get; set; } = 100;

    /// <summary>Gets or sets how often one activity is sent again when the service asks for patience.</summary>
    /// <value>The default is 5.</value>
    [Range(0, 20, ErrorMessage = Between)]
    public int MaxRetries { get; set; } = 5;

    /// <summary>Gets or sets how many activities of one conversation may be sent again in a minute.</summary>
    /// <value>The default is 20.</value>
    [Range(1, 1_000, ErrorMessage = Between)]
    public int RetriesPerMinute { get; set; } = 20;

    /// <summary>Gets or sets how long an answer may take before parts of it are shown, in milliseconds. A quick answer comes whole, without a stream.</summary>
    /// <value>The default is 500.</value>
    [Range(0, 60_000, ErrorMessage = Between)]
    public int StreamAfterMilliseconds { get; set; } = 500;

    /// <summary>Gets or sets the least time between two parts of a streamed answer, in milliseconds; Teams takes one a second.</summary>
    /// <value>The default is 1,500.</value>
    [Range(1_000, 60_000, ErrorMessage = Between)]
    public int StreamPauseMilliseconds { get; set; } = 1_500;
}
