using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Authentication;

/// <summary>Finds out who calls before anything of the body is read.</summary>
internal sealed class CallerGate(IOptions<ConnectorOptions> options, TokenValidator tokens)
{
    private const string Scheme = "Bearer ";

    private static readonly string[] ForwardingHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-Host"];

    /// <exception cref="RefusedException">Nobody that the bot talks to.</exception>
    public async Task<VerifiedCaller> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var credentials = request.Headers.Authorization;
        if (options.Value.AllowAnonymous)
        {
            return IsOnThisMachine(request)
                ? new VerifiedCaller.Anonymous()
                : throw RefusedException.Forbidden("calls without a token are for programs on this machine (Channels:Connector:AllowAnonymous).");
        }

        if (credentials.Count == 0)
        {
            throw RefusedException.Unauthorized("it carries no token.");
        }

        return credentials.Count == 1 && credentials[0] is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? await tokens.ValidateAsync(header[Scheme.Length..], cancellationToken)
            : throw RefusedException.Unauthorized("its Authorization is not one Bearer token.");
    }

    /// <summary>
    /// Not through a proxy or a tunnel that runs here, for which every caller seems near; not from a web page, which names its
    /// origin; and not by a foreign name that was pointed at this machine.
    /// </summary>
    internal static bool IsOnThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !ForwardingHeaders.Any(request.Headers.ContainsKey)
        && request.Headers.Origin.Count == 0
        && ServiceUrl.TryParse($"http://{request.Host}/") is not null;
}
