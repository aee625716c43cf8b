using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>What an issuer publishes of itself.</summary>
/// <param name="JwksUri">Where its keys are.</param>
/// <remarks>OpenID Connect Discovery 1.0, section 3.</remarks>
internal sealed record OpenIdMetadata([property: JsonPropertyName("jwks_uri")] string? JwksUri);

/// <remarks>RFC 7517, section 5.</remarks>
internal sealed record KeySet(IReadOnlyList<JsonKey>? Keys);

/// <summary>A published key.</summary>
/// <param name="Kty">The kind; <c>RSA</c> is all that is used.</param>
/// <param name="Use"><c>sig</c> where it is said at all.</param>
/// <param name="Kid">Its id.</param>
/// <param name="N">The modulus, base64url.</param>
/// <param name="E">The exponent, base64url.</param>
/// <param name="Endorsements">The channels that it may speak for; Azure Bot Service's own addition.</param>
/// <remarks>RFC 7518, section 6.3.1.</remarks>
internal sealed record JsonKey(string? Kty, string? Use, string? Kid, string? N, string? E, IReadOnlyList<string>? Endorsements);
