using System.Globalization;
using AwsNotesBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>What a client needs to take part: a fresh token and the address of the stream.</summary>
internal sealed class ConversationTickets(TokenSigner signer, IOptions<DirectLineOptions> options)
{
    /// <param name="request">The host as the client calls it.</param>
    /// <param name="claims">Conversation, user and origins of the new token.</param>
    /// <param name="watermark">Where the stream is to begin.</param>
    public ConversationBody Issue(HttpRequest request, TokenClaims claims, long watermark)
    {
        var token = signer.Sign(claims with { Expires = signer.ExpiryAfter(options.Value.TokenSeconds) });
        var ticket = signer.Sign(claims with { Use = TokenUse.Stream, UserId = "", Expires = signer.ExpiryAfter(options.Value.StreamUrlSeconds) });
        var stream = string.Create(
            CultureInfo.InvariantCulture,
            $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}/v3/directline/conversations/{claims.ConversationId}/stream?watermark={watermark}&t={ticket}");
        return new ConversationBody(claims.ConversationId, token, options.Value.TokenSeconds, stream);
    }
}
