namespace AwsNotesBot.Channels.Slack;

/// <summary>Where tokens and answers may be sent.</summary>
internal static class SlackAddress
{
    /// <returns>Whether it is https or wss, or stays on this machine.</returns>
    public static bool IsSafe(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" or "wss" || (uri.Scheme is "http" or "ws" && uri.IsLoopback));
}
