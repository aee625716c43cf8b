using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Channels.DirectLine;

/// <summary>The Direct Line 3.0 endpoints that the web chat talks to. Read once, at start.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    internal const string Section = "Channels:DirectLine";

    private const string Between = Section + ":{0} must be from {1} to {2}.";

    /// <summary>
    /// Gets or sets the other sites whose pages may get a token and call the endpoints, as <c>https://host[:port]</c>.
    /// The host's own pages always may.
    /// </summary>
    /// <value>The default is none.</value>
    public IList<string> AllowedOrigins { get; set; } = [];

    /// <summary>Gets or sets what a server sends as its bearer credential to get tokens for its users. Never put it into a page.</summary>
    /// <value>The default is <c>null</c>: no credential opens the endpoints. At least 16 characters.</value>
    [MinLength(16, ErrorMessage = Section + ":{0} must have at least {1} characters.")]
    public string? Secret { get; set; }

    /// <summary>Gets or sets the key that signs tokens, base64 of at least 32 bytes. Several hosts behind one address share it.</summary>
    /// <value>The default is <c>null</c>: the key in <see cref="KeyFile"/>.</value>
    public string? SigningKey { get; set; }

    /// <summary>Gets or sets the file that keeps the signing key; made at first start, readable by its owner only.</summary>
    /// <value>The default is <c>null</c>: <c>directline.key</c> in the bot's data folder.</value>
    public string? KeyFile { get; set; }

    /// <summary>Gets or sets how long a token lasts, in seconds; a client refreshes it before.</summary>
    /// <value>The default is 1,800.</value>
    [Range(60, 86_400, ErrorMessage = Between)]
    public int TokenSeconds { get; set; } = 1_800;

    /// <summary>Gets or sets how long a stream address may wait to be opened, in seconds.</summary>
    /// <value>The default is 60.</value>
    [Range(5, 3_600, ErrorMessage = Between)]
    public int StreamUrlSeconds { get; set; } = 60;

    /// <summary>
    /// Gets or sets the silence after which an empty frame goes over a WebSocket, in seconds; a client whose machine does not
    /// answer a ping for as long again is taken for gone.
    /// </summary>
    /// <value>The default is 20.</value>
    [Range(1, 600, ErrorMessage = Between)]
    public int KeepAliveSeconds { get; set; } = 20;

    /// <summary>Gets or sets how long a conversation without a call and without an open stream is kept, in minutes.</summary>
    /// <value>The default is 60.</value>
    [Range(1, 10_080, ErrorMessage = Between)]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Gets or sets how many conversations are kept; the one unused for longest makes room.</summary>
    /// <value>The default is 1,000.</value>
    [Range(1, 1_000_000, ErrorMessage = Between)]
    public int MaxConversations { get; set; } = 1_000;

    /// <summary>Gets or sets how many activities of a conversation are kept for polling and reconnecting; the oldest go first.</summary>
    /// <value>The default is 200.</value>
    [Range(10, 100_000, ErrorMessage = Between)]
    public int MaxActivities { get; set; } = 200;

    /// <summary>Gets or sets how many WebSockets may follow one conversation; a further one closes the oldest.</summary>
    /// <value>The default is 4.</value>
    [Range(1, 100, ErrorMessage = Between)]
    public int MaxStreams { get; set; } = 4;

    /// <summary>Gets or sets how many messages of a conversation may wait for their answer; a further one is rejected.</summary>
    /// <value>The default is 4.</value>
    [Range(1, 100, ErrorMessage = Between)]
    public int MaxWaitingTurns { get; set; } = 4;

    /// <summary>Gets or sets how long an answer may take, in seconds.</summary>
    /// <value>The default is 60.</value>
    [Range(1, 600, ErrorMessage = Between)]
    public int TurnSeconds { get; set; } = 60;

    /// <summary>Gets or sets the least time between two parts of a streamed answer, in milliseconds.</summary>
    /// <value>The default is 100.</value>
    [Range(0, 5_000, ErrorMessage = Between)]
    public int PartialMilliseconds { get; set; } = 100;

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        foreach (var origin in AllowedOrigins.Where(o => !Origins.IsOrigin(o)))
        {
            yield return new($"{Section}:{nameof(AllowedOrigins)} holds '{origin}'. Write scheme and host only, for example https://www.example.org.");
        }

        if (SigningKey is not null && !Tokens.TokenKey.TryDecode(SigningKey, out _))
        {
            yield return new($"{Section}:{nameof(SigningKey)} must be base64 of at least {Tokens.TokenKey.MinBytes} bytes; `openssl rand -base64 32` prints one.");
        }
    }
}
