using System.Net;

namespace AwsNotesBot.Channels.Connector;

/// <summary>Where a channel takes replies: an https address, or an http one of this machine. The bot's token goes nowhere else.</summary>
internal sealed record ServiceUrl
{
    private const int MaxLength = 1_024;

    private ServiceUrl(string text) => Text = text;

    /// <summary>As it was sent.</summary>
    public string Text { get; }

    public bool IsLoopback => IsThisMachine(new Uri(Text));

    /// <returns><c>null</c> where the address is none, or where it is not safe.</returns>
    public static ServiceUrl? TryParse(string? text) => IsSafe(text) ? new ServiceUrl(text!) : null;

    /// <summary>Whether secrets may be sent to, or keys read from, the address.</summary>
    public static bool IsSafe(string? address) =>
        address is { Length: > 0 and <= MaxLength }
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IsThisMachine(uri)))
        && uri.UserInfo.Length == 0
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0;

    /// <summary>Where an activity of the conversation is posted, as an answer to another where that is named.</summary>
    public Uri Activities(string conversationId, string? replyToId)
    {
        var path = $"{Text.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return new Uri(replyToId is null ? path : $"{path}/{Uri.EscapeDataString(replyToId)}");
    }

    // By the literal address or the one name that means it; any other name may be pointed elsewhere.
    private static bool IsThisMachine(Uri uri) =>
        uri.Host == "localhost" || (IPAddress.TryParse(uri.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));
}
