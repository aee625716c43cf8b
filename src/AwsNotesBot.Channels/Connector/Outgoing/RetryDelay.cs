namespace AwsNotesBot.Channels.Connector.Outgoing;

/// <summary>How long to wait before an activity is sent again.</summary>
/// <remarks>Exponential with full jitter: M. Brooker, "Exponential Backoff And Jitter", 2015; half of it stays, so that a wait is never nothing.</remarks>
internal static class RetryDelay
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>A channel that asks for more is not waited for: the conversation would stand still.</summary>
    public static readonly TimeSpan MostAsked = TimeSpan.FromMinutes(1);

    /// <param name="attempt">How often it was tried again already.</param>
    /// <param name="asked">What the channel asks for; never undercut.</param>
    /// <param name="random">From 0 to below 1.</param>
    public static TimeSpan Of(int attempt, TimeSpan? asked, double random)
    {
        var most = Math.Min(Longest.TotalSeconds, First.TotalSeconds * Math.Pow(2, attempt));
        var own = most / 2 * (1 + random);
        return asked is { } wait && wait > TimeSpan.Zero ? wait + TimeSpan.FromSeconds(own / 10) : TimeSpan.FromSeconds(own);
    }
}
