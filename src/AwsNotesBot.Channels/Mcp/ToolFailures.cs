using System.Text.Json;
using AwsNotesBot.Bot.Tools;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace AwsNotesBot.Channels.Mcp;

/// <summary>Ends a call that failed in a sentence for the caller; what went wrong inside goes to the log alone.</summary>
internal static class ToolFailures
{
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Filter(McpRequestHandler<CallToolRequestParams, CallToolResult> next, ILogger logger) =>
        async (request, cancellationToken) =>
        {
            try
            {
                return await next(request, cancellationToken);
            }
            catch (ToolInputException wrong)
            {
                return Failed(wrong.Message);
            }
            catch (Exception wrong) when (wrong is ArgumentException or JsonException)
            {
                return Failed($"The arguments do not fit '{request.MatchedPrimitive?.Id}'. tools/list has its schema.");
            }
            catch (Exception failure) when (failure is not (OperationCanceledException or McpException))
            {
                Log.ToolFailed(logger, failure, request.MatchedPrimitive?.Id ?? "unknown");
                return Failed("The call failed inside the bot. The host's log has the reason.");
            }
        };

    private static CallToolResult Failed(string sentence) => new() { IsError = true, Content = [new TextContentBlock { Text = sentence }] };
}
