using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary>Finds out who calls, and refuses everybody else.</summary>
internal sealed class CallerGate(TokenSigner signer, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <exception cref="DirectLineException">No credential, a wrong one, or one for other pages.</exception>
    public Caller Identify(HttpRequest request)
    {
        var credential = Credential(request)
            ?? throw DirectLineException.Unauthorized("The call has no token. Send 'Authorization: Bearer <token>'.");
        if (IsSecret(credential))
        {
            return new Caller(Claims: null);
        }

        var claims = signer.Read(credential, TokenUse.Calls);
        MustComeFrom(claims, request);
        return new Caller(claims);
    }

    /// <summary>The claims of a stream's address, whose <c>t</c> stands for the header that a browser's WebSocket cannot send.</summary>
    public TokenClaims IdentifyStream(HttpRequest request)
    {
        var claims = signer.Read(request.Query["t"], TokenUse.Stream);
        MustComeFrom(claims, request);
        return claims;
    }

    /// <summary>Who may be given a token: the holder of the secret for whatever pages it names, else a page for its own origin.</summary>
    /// <returns>Whether the caller holds the secret, and the origins that its token is to be bound to.</returns>
    public (bool HoldsSecret, IReadOnlyList<string> Origins) IdentifyTokenSeeker(HttpRequest request, TokenParameters parameters)
    {
        if (Credential(request) is { } credential)
        {
            return IsSecret(credential)
                ? (true, parameters.TrustedOrigins ?? [])
                : throw DirectLineException.Unauthorized("The secret is wrong. It is the host's setting Channels:DirectLine:Secret.");
        }

        string? origin = request.Headers.Origin;
        if (Origins.IsSameOrigin(request))
        {
            return (false, [origin ?? $"{request.Scheme}://{request.Host}"]);
        }

        return Origins.Contains(options.Value.AllowedOrigins, origin)
            ? (false, [origin!])
            : throw DirectLineException.Forbidden(origin is null
                ? "Tokens are for web pages of this host or of a site in Channels:DirectLine:AllowedOrigins, or for the holder of Channels:DirectLine:Secret."
                : $"Pages of {origin} may not get a token. The host's setting Channels:DirectLine:AllowedOrigins lists the sites that may.");
    }

    // A request without Origin is a browser's own-page GET or a program; a page of another site cannot leave the header out.
    private static void MustComeFrom(TokenClaims claims, HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        if (origin is not null && claims.Origins.Count > 0 && !Origins.Contains(claims.Origins, origin))
        {
            throw DirectLineException.Forbidden($"The token is not for pages of {origin}.");
        }
    }

    private static string? Credential(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;

    // Hashes have one length, so that the comparison's time tells nothing, not even the secret's length.
    private bool IsSecret(string credential) =>
        options.Value.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(secret)),
            SHA256.HashData(Encoding.UTF8.GetBytes(credential)));
}
