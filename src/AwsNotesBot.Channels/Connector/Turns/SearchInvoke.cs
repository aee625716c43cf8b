using System.Text.Json;
using AwsNotesBot.Channels.Connector.Teams;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Answers a search from the box in which a message is written; the caller waits.</summary>
internal sealed class SearchInvoke(SearchNotesAsync search)
{
    private const string Parameter = "query";

    private readonly SearchExtension _extension = new(search);

    public async Task<IResult> AnswerAsync(InboundActivity inbound, CancellationToken cancellationToken) =>
        Results.Json(await _extension.SearchAsync(Query(inbound.Activity.Value), inbound.Reference.Root, cancellationToken), ConnectorJson.Default.ExtensionResponse);

    /// <summary>What was typed; empty where nothing was yet.</summary>
    private static string Query(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } query || !query.TryGetProperty("parameters", out var parameters) || parameters.ValueKind != JsonValueKind.Array)
        {
            return "";
        }

        foreach (var parameter in parameters.EnumerateArray())
        {
            if (parameter.ValueKind == JsonValueKind.Object && Text(parameter, "name") == Parameter)
            {
                return Text(parameter, "value") ?? "";
            }
        }

        return "";
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
