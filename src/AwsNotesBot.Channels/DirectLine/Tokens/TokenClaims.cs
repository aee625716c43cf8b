using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary>What a token says. The short names are those of Direct Line's own tokens; clients read <c>user</c> from it.</summary>
/// <param name="Use">What it opens.</param>
/// <param name="ConversationId">The one conversation it opens.</param>
/// <param name="UserId">Who speaks, whatever an activity claims; empty in a stream's address, since it opens the user's history and addresses end up in logs.</param>
/// <param name="Origins">The pages that may use it; empty for any.</param>
/// <param name="Expires">Seconds since 1970; at this second it is no longer good.</param>
internal sealed record TokenClaims(
    [property: JsonPropertyName("use")] TokenUse Use,
    [property: JsonPropertyName("conv")] string ConversationId,
    [property: JsonPropertyName("user")] string UserId,
    [property: JsonPropertyName("origins")] IReadOnlyList<string> Origins,
    [property: JsonPropertyName("exp")] long Expires);

/// <summary>So that a stream's address, which ends up in logs, is no good for anything else.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TokenUse>))]
internal enum TokenUse
{
    /// <summary>The bearer token of calls.</summary>
    Calls,

    /// <summary>The <c>t</c> of a stream's address.</summary>
    Stream,
}
