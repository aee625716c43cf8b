using System.Security.Cryptography;
using System.Text;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Mcp;

/// <summary>Lets the holder of the token in, and nobody else, before anything of the call is read.</summary>
internal sealed class McpGate(IOptions<McpOptions> options, IOptions<LimitsOptions> limits) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        MustComeFromAnAllowedPage(http.Request);
        MustHoldTheToken(http);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.Value.MaxMessageBytes;
        }

        return next(context);
    }

    // A page whose name was rebound to this machine's address has the right host and the wrong origin, so the host is not asked.
    private void MustComeFromAnAllowedPage(HttpRequest request)
    {
        if (request.Headers.Origin.Count > 0 && !Origins.Contains(options.Value.AllowedOrigins, request.Headers.Origin))
        {
            throw DirectLineException.Forbidden("Pages of this origin may not call. The host's setting Channels:Mcp:AllowedOrigins lists the sites that may.");
        }
    }

    private void MustHoldTheToken(HttpContext http)
    {
        if (options.Value.Token is not { } token)
        {
            throw DirectLineException.Forbidden("MCP over HTTP is off. The host's setting Channels:Mcp:Token turns it on; 'mcp' on the command line needs none.");
        }

        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !Same(token, header[Scheme.Length..].Trim()))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            throw DirectLineException.Unauthorized("The call has no token, or a wrong one. Send 'Authorization: Bearer <token>' with the host's setting Channels:Mcp:Token.");
        }
    }

    // Hashes have one length, so that the comparison's time tells nothing, not even the token's length.
    private static bool Same(string token, string sent) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(token)),
        SHA256.HashData(Encoding.UTF8.GetBytes(sent)));
}
