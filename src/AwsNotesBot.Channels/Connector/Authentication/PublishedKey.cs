using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>A key that signs tokens.</summary>
/// <param name="Endorsements">The channels that it may speak for.</param>
internal sealed record PublishedKey(RsaSecurityKey Key, IReadOnlyList<string> Endorsements)
{
    private const int LeastBits = 2_048;

    /// <returns><c>null</c> where it is no RSA key for signatures with an id, or too weak.</returns>
    public static PublishedKey? TryRead(JsonKey key)
    {
        if (key is not { Kty: "RSA", Use: null or "sig", Kid.Length: > 0, N: { } modulus, E: { } exponent } || !Base64Url.IsValid(modulus) || !Base64Url.IsValid(exponent))
        {
            return null;
        }

        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) };
        return parameters.Modulus.Length * 8 < LeastBits
            ? null
            : new PublishedKey(new RsaSecurityKey(parameters) { KeyId = key.Kid }, key.Endorsements ?? []);
    }
}
