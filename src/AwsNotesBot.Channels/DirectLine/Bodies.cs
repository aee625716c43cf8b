using System.Text.Json.Serialization;
using AwsNotesBot.Channels.Activities;

namespace AwsNotesBot.Channels.DirectLine;

/// <summary>What a client may send to get a token or to start a conversation.</summary>
/// <param name="TrustedOrigins">Only the holder of the secret may name them; a page's token is bound to the page's own origin.</param>
internal sealed record TokenParameters(ChannelAccount? User, IReadOnlyList<string>? TrustedOrigins);

/// <param name="StreamUrl">Where to open the WebSocket; absent where only a token was asked for.</param>
internal sealed record ConversationBody(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

/// <param name="Id">Of the activity that was taken.</param>
internal sealed record ResourceBody(string Id);
