using System.Text.Json;
using AwsNotesBot.Channels.Connector;
using Newtonsoft.Json;
using BotActivity = Microsoft.Bot.Schema.Activity;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AwsNotesBot.BotBuilder;

/// <summary>One activity as two libraries have it; both write the protocol's JSON.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 64 };

    /// <exception cref="System.Text.Json.JsonException">A part has a type that the protocol does not give it.</exception>
    public static ConnectorActivity ToConnector(BotActivity activity) =>
        JsonSerializer.Deserialize(JsonConvert.SerializeObject(activity, Settings), ConnectorJson.Default.ConnectorActivity)!;

    public static BotActivity ToBotBuilder(ConnectorActivity activity) =>
        JsonConvert.DeserializeObject<BotActivity>(JsonSerializer.Serialize(activity, ConnectorJson.Default.ConnectorActivity), Settings)!;
}
