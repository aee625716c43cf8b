using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Channels.DirectLine;

namespace AwsNotesBot.Channels.Slack;

/// <summary>The bot's app in a Slack workspace. Read once, at start.</summary>
public sealed class SlackOptions : IValidatableObject
{
    internal const string Section = "Channels:Slack";

    private const string Between = Section + ":{0} must be from {1} to {2}.";

    /// <summary>Gets or sets the bot's token, <c>xoxb-…</c>; without one the bot is not in Slack.</summary>
    /// <value>The default is <c>null</c>.</value>
    public string? BotToken { get; set; }

    /// <summary>Gets or sets the secret by which Slack signs what it sends to <c>/slack/…</c>; without one those addresses refuse everything.</summary>
    /// <value>The default is <c>null</c>.</value>
    public string? SigningSecret { get; set; }

    /// <summary>Gets or sets the token, <c>xapp-…</c>, with which the bot calls Slack and listens (Socket Mode), so that it needs no public address.</summary>
    /// <value>The default is <c>null</c>: Slack calls the bot.</value>
    public string? AppToken { get; set; }

    /// <summary>Gets or sets where Slack's methods are, with a slash at the end.</summary>
    /// <value>The default is <c>https://slack.com/api/</c>.</value>
    public string ApiBase { get; set; } = "https://slack.com/api/";

    /// <summary>Gets or sets the host as users see it, as <c>https://host[:port]</c>; links to the notes begin with it.</summary>
    /// <value>The default is <c>null</c>: sources are named without a link.</value>
    public string? PublicUrl { get; set; }

    /// <summary>Gets or sets the largest delivery, in bytes.</summary>
    /// <value>The default is 1,048,576: a button sends its whole message back.</value>
    [Range(1_024, 10_485_760, ErrorMessage = Between)]
    public int MaxDeliveryBytes { get; set; } = 1_048_576;

    /// <summary>Gets or sets how many messages may wait for the bot; a further one is answered 503, and Slack sends it again.</summary>
    /// <value>The default is 2,000.</value>
    [Range(1, 1_000_000, ErrorMessage = Between)]
    public int MaxWaiting { get; set; } = 2_000;

    /// <summary>Gets or sets how long an answer may take, in seconds.</summary>
    /// <value>The default is 100.</value>
    [Range(1, 600, ErrorMessage = Between)]
    public int TurnSeconds { get; set; } = 100;

    /// <summary>Gets or sets how often one call is made again when Slack asks for patience.</summary>
    /// <value>The default is 5.</value>
    [Range(0, 20, ErrorMessage = Between)]
    public int MaxRetries { get; set; } = 5;

    /// <summary>Gets or sets how long an answer may take before parts of it are shown, in milliseconds. A quick answer comes whole, without a stream.</summary>
    /// <value>The default is 500.</value>
    [Range(0, 60_000, ErrorMessage = Between)]
    public int StreamAfterMilliseconds { get; set; } = 500;

    /// <summary>Gets or sets the least time between two parts of a streamed answer, in milliseconds.</summary>
    /// <value>The default is 1,000.</value>
    [Range(100, 60_000, ErrorMessage = Between)]
    public int StreamPauseMilliseconds { get; set; } = 1_000;

    /// <summary>Gets whether the bot is in Slack at all.</summary>
    internal bool IsOpen => BotToken is not null;

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (BotToken is null && (SigningSecret is not null || AppToken is not null))
        {
            yield return new($"{Section}:{nameof(BotToken)} is missing: without it the bot could hear and not answer. Copy it from the app's page 'OAuth & Permissions'.");
        }

        if (BotToken is not null && SigningSecret is null && AppToken is null)
        {
            yield return new($"{Section}:{nameof(SigningSecret)} or {Section}:{nameof(AppToken)} is missing: the first lets Slack call the bot, the second lets the bot call Slack.");
        }

        if (BotToken is not null && !BotToken.StartsWith("xoxb-", StringComparison.Ordinal))
        {
            yield return new($"{Section}:{nameof(BotToken)} must begin with xoxb-.");
        }

        if (AppToken is not null && !AppToken.StartsWith("xapp-", StringComparison.Ordinal))
        {
            yield return new($"{Section}:{nameof(AppToken)} must begin with xapp-.");
        }

        if (!SlackAddress.IsSafe(ApiBase) || !ApiBase.EndsWith('/'))
        {
            yield return new($"{Section}:{nameof(ApiBase)} is '{ApiBase}'. It must be an https address that ends with a slash.");
        }

        if (PublicUrl is not null && !Origins.IsOrigin(PublicUrl))
        {
            yield return new($"{Section}:{nameof(PublicUrl)} is '{PublicUrl}'. Write scheme and host only, for example https://bot.example.org.");
        }
    }
}
