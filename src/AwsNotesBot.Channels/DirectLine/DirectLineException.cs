namespace AwsNotesBot.Channels.DirectLine;

/// <summary>A request that is refused. Status, code and message are what the caller is told.</summary>
internal sealed class DirectLineException(int status, string code, string message, TimeSpan? retryAfter = null) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    public static DirectLineException BadArgument(string message) => new(400, "BadArgument", message);

    public static DirectLineException BadSyntax(string message) => new(400, "BadSyntax", message);

    public static DirectLineException MissingProperty(string message) => new(400, "MissingProperty", message);

    public static DirectLineException Unauthorized(string message) => new(401, "Unauthorized", message);

    public static DirectLineException Forbidden(string message) => new(403, "Forbidden", message);

    public static DirectLineException TokenExpired() =>
        new(403, "TokenExpired", "The token has expired. Get a new one by POST /v3/directline/tokens/generate.");

    public static DirectLineException NotFound(string message) => new(404, "NotFound", message);

    public static DirectLineException TooBig(string message) => new(413, "MessageSizeTooBig", message);

    public static DirectLineException TooMany(string message, TimeSpan retryAfter) => new(429, "TooManyRequests", message, retryAfter);

    public static DirectLineException BotRejected(string message) => new(502, "BotRejectedActivity", message);
}
