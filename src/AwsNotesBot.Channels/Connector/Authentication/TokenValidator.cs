using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>Finds out whether a token was made for this bot, by an issuer that it believes.</summary>
/// <remarks>
/// Azure Bot Service, "Authenticate requests from the Bot Connector service to your bot". The issuers are those of the settings:
/// no token widens them.
/// </remarks>
internal sealed class TokenValidator(IOptions<ConnectorOptions> settings, IssuerKeys keys, TimeProvider clock)
{
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly ConnectorOptions _options = settings.Value;
    private readonly IReadOnlyList<string> _emulatorIssuers = EmulatorIssuers.Of(settings.Value);
    private readonly JsonWebTokenHandler _handler = new();

    /// <exception cref="RefusedException">The token proves nothing.</exception>
    public async Task<VerifiedCaller> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        var unverified = UnverifiedToken.Read(token);
        if (unverified.Issuer == _options.Issuer)
        {
            var key = await RequireAsync(keys.Service, unverified, cancellationToken);
            var claims = Verify(token, key, unverified.Issuer);
            return new VerifiedCaller.Service(Claim(claims, "serviceurl"), key.Endorsements);
        }

        if (_options.Emulator && _emulatorIssuers.Contains(unverified.Issuer))
        {
            var key = await RequireAsync(keys.Emulator, unverified, cancellationToken);
            var claims = Verify(token, key, unverified.Issuer);
            MustBeMadeBy(claims, _options.AppId!);
            return new VerifiedCaller.Emulator();
        }

        throw RefusedException.Unauthorized("its token comes from an issuer that is not believed (Channels:Connector:Issuer).");
    }

    private static async Task<PublishedKey> RequireAsync(SigningKeys keys, UnverifiedToken token, CancellationToken cancellationToken) =>
        await keys.FindAsync(token.KeyId, cancellationToken)
        ?? throw RefusedException.Unauthorized("its token is signed with a key that the issuer does not publish.");

    /// <summary>Version 1 tokens name the app in <c>appid</c>, version 2 in <c>azp</c>.</summary>
    private static void MustBeMadeBy(ClaimsIdentity claims, string appId)
    {
        var maker = Claim(claims, "ver") switch
        {
            "1.0" => Claim(claims, "appid"),
            "2.0" => Claim(claims, "azp"),
            _ => null,
        };
        if (maker != appId)
        {
            throw RefusedException.Unauthorized("its Emulator token was not made with this bot's credentials.");
        }
    }

    private static string Claim(ClaimsIdentity claims, string name) =>
        claims.FindAll(name).ToList() is [{ Value.Length: > 0 } claim]
            ? claim.Value
            : throw RefusedException.Unauthorized($"its token has not exactly one claim '{name}'.");

    private ClaimsIdentity Verify(string token, PublishedKey key, string issuer)
    {
        var result = _handler.ValidateToken(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            ValidAudience = _options.AppId,
            AudienceValidator = (audiences, _, parameters) => audiences.ToList() is [var only] && only == parameters.ValidAudience,
            IssuerSigningKey = key.Key,
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        });
        return result.IsValid
            ? result.ClaimsIdentity
            : throw RefusedException.Unauthorized($"its token is not valid: {Reason(result.Exception)}.");
    }

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is not null && now < until + ClockSkew && (from is null || now >= from - ClockSkew);
    }

    // The library's own message may hold parts of the token, which must not reach the log.
    private static string Reason(Exception? failure) => failure switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException => "its lifetime is over, not begun, or not told",
        SecurityTokenInvalidAudienceException => "it is for another bot",
        SecurityTokenInvalidIssuerException => "its issuer is another",
        SecurityTokenInvalidSignatureException => "its signature is wrong",
        _ => failure?.GetType().Name ?? "unknown",
    };
}
