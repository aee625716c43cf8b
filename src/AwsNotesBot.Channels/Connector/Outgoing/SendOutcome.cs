namespace AwsNotesBot.Channels.Connector.Outgoing;

/// <summary>What became of an activity.</summary>
/// <param name="Status">The answer's; 0 where there was none.</param>
/// <param name="Id">What the channel calls the activity; <c>null</c> where it does not tell.</param>
/// <param name="Code">The error's name; <c>null</c> for none.</param>
/// <param name="Message">The error in words; for the log.</param>
/// <param name="RetryAfter">How long the channel asks to wait.</param>
internal sealed record SendOutcome(int Status, string? Id = null, string? Code = null, string? Message = null, TimeSpan? RetryAfter = null)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Gets whether the same activity may be taken later. Without an answer nothing is known, so it is not said twice.</summary>
    public bool IsWorthARetry => Status is 412 or 429 or 502 or 504;
}

/// <summary>The channel does not take what the bot says.</summary>
internal sealed class SendFailedException(SendOutcome outcome)
    : Exception($"The channel answered {outcome.Status} {outcome.Code}: {outcome.Message}")
{
    public SendOutcome Outcome { get; } = outcome;
}
