using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.DirectLine.Tokens;

/// <summary><c>/v3/directline/tokens</c>.</summary>
internal static class TokensApi
{
    /// <summary>An id opens its user's history: as many characters as carry 128 bits.</summary>
    private const int MinGuessproofLength = 22;

    private const int MaxUserIdLength = 64;
    private const int MaxOrigins = 10;

    public static RouteGroupBuilder MapTokens(this RouteGroupBuilder group)
    {
        group.MapPost("/tokens/generate", GenerateAsync);
        group.MapPost("/tokens/refresh", Refresh);
        return group;
    }

    private static async Task<IResult> GenerateAsync(
        HttpRequest request, BodyReader bodies, CallerGate gate, RequestLimits limits, TokenSigner signer, IOptions<DirectLineOptions> options)
    {
        limits.CountStart(request);
        var parameters = await bodies.ReadOptionalAsync(request, json => json.TokenParameters) ?? new TokenParameters(null, null);
        var (holdsSecret, origins) = gate.IdentifyTokenSeeker(request, parameters);
        if (origins.Count > MaxOrigins || origins.FirstOrDefault(o => !Origins.IsOrigin(o)) is not null)
        {
            throw DirectLineException.BadArgument($"trustedOrigins takes at most {MaxOrigins} origins such as https://www.example.org.");
        }

        var user = UserId(parameters.User?.Id, holdsSecret ? 1 : MinGuessproofLength);
        return Issue(new TokenClaims(TokenUse.Calls, RandomId.ForConversation(), user, origins, 0), signer, options.Value);
    }

    private static IResult Refresh(HttpRequest request, CallerGate gate, TokenSigner signer, IOptions<DirectLineOptions> options) =>
        gate.Identify(request).Claims is { } claims
            ? Issue(claims, signer, options.Value)
            : throw DirectLineException.BadArgument("A secret does not expire. Refresh takes a token.");

    private static IResult Issue(TokenClaims claims, TokenSigner signer, DirectLineOptions options)
    {
        var token = signer.Sign(claims with { Expires = signer.ExpiryAfter(options.TokenSeconds) });
        return Results.Json(
            new ConversationBody(claims.ConversationId, token, options.TokenSeconds),
            DirectLineJson.Default.ConversationBody);
    }

    /// <summary>The wished id where it cannot be somebody else's by chance or by guessing, else a new one.</summary>
    private static string UserId(string? wished, int minLength)
    {
        if (wished is null)
        {
            return RandomId.ForUser();
        }

        var name = wished.StartsWith(RandomId.UserPrefix, StringComparison.Ordinal) ? wished[RandomId.UserPrefix.Length..] : "";
        return name.Length >= minLength && name.Length <= MaxUserIdLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? wished
            : throw DirectLineException.BadArgument(
                $"user.id must be '{RandomId.UserPrefix}' followed by {minLength} to {MaxUserIdLength} letters, digits, '-' or '_'. Leave it out to get a random one.");
    }
}
