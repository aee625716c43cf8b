using System.Buffers.Text;
using System.Text.Json;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>What a token says of itself: enough to choose the key to check it with, and no more to be believed.</summary>
internal sealed record UnverifiedToken(string KeyId, string Issuer)
{
    /// <summary>The service's tokens have about 1,000 characters.</summary>
    public const int MaxLength = 8_192;

    private const int MaxDepth = 8;

    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];

    /// <exception cref="RefusedException">It is no signed token, or not signed in one of the three ways that are allowed.</exception>
    public static UnverifiedToken Read(string token)
    {
        if (token.Length > MaxLength)
        {
            throw RefusedException.Unauthorized($"its token has {token.Length} characters, and {MaxLength} is the most.");
        }

        var parts = token.Split('.', 4);
        if (parts.Length != 3 || parts.Any(p => p.Length == 0 || !Base64Url.IsValid(p)))
        {
            throw RefusedException.Unauthorized("its token is not a signed JSON Web Token of three parts.");
        }

        try
        {
            using var header = Parse(parts[0]);
            using var payload = Parse(parts[1]);
            var algorithm = Text(header.RootElement, "alg");
            if (!Algorithms.Contains(algorithm))
            {
                throw RefusedException.Unauthorized("its token is not signed by RS256, RS384 or RS512.");
            }

            // RFC 7515, section 4.1.11: whoever does not understand what is critical must refuse.
            if (header.RootElement.TryGetProperty("crit", out _))
            {
                throw RefusedException.Unauthorized("its token's header has critical extensions.");
            }

            return new UnverifiedToken(
                Text(header.RootElement, "kid") ?? throw RefusedException.Unauthorized("its token names no key."),
                Text(payload.RootElement, "iss") ?? throw RefusedException.Unauthorized("its token names no issuer."));
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or FormatException)
        {
            throw RefusedException.Unauthorized("its token's header or payload is not the JSON of a token.");
        }
    }

    private static JsonDocument Parse(string part) => JsonDocument.Parse(
        Base64Url.DecodeFromChars(part), new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
