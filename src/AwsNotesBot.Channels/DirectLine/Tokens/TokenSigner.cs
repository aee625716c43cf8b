using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary>Signs and reads tokens: JSON Web Tokens with HMAC-SHA256 (RFC 7515, RFC 7518 section 3.2) and one fixed header.</summary>
/// <remarks>The header is compared, never obeyed: a token cannot choose its algorithm.</remarks>
internal sealed class TokenSigner(TokenKey key, TimeProvider clock)
{
    private const int MaxLength = 4_096;

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public string Sign(TokenClaims claims)
    {
        var payload = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TokenClaims));
        var signed = $"{Header}.{payload}";
        return $"{signed}.{Base64Url.EncodeToString(Mac(signed))}";
    }

    public long ExpiryAfter(int seconds) => clock.GetUtcNow().ToUnixTimeSeconds() + seconds;

    /// <exception cref="DirectLineException">It is not ours, is for another use, or has expired.</exception>
    public TokenClaims Read(string? token, TokenUse use)
    {
        if (Verify(token) is not { } claims || claims.Use != use)
        {
            throw DirectLineException.Unauthorized("The token is not one of this host's. Get one by POST /v3/directline/tokens/generate.");
        }

        return clock.GetUtcNow().ToUnixTimeSeconds() < claims.Expires ? claims : throw DirectLineException.TokenExpired();
    }

    private TokenClaims? Verify(string? token)
    {
        if (token is null || token.Length > MaxLength || token.Split('.') is not [var header, var payload, var mac] || header != Header)
        {
            return null;
        }

        // The text is compared, not the decoded bytes: base64 has several spellings of the same bytes, a token has one.
        var expected = Base64Url.EncodeToString(Mac($"{header}.{payload}"));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(mac))
            ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), DirectLineJson.Default.TokenClaims)
            : null;
    }

    private byte[] Mac(string text) => HMACSHA256.HashData(key.Bytes.Span, Encoding.UTF8.GetBytes(text));
}
