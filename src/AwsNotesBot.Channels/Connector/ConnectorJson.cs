using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Connector.Authentication;
using AwsNotesBot.Channels.Connector.Teams;
using AwsNotesBot.Channels.Connector.Turns;

namespace AwsNotesBot.Channels.Connector;

/// <summary>Everything that the connector reads and writes, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConnectorActivity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(KeySet))]
[JsonSerializable(typeof(OpenIdMetadata))]
[JsonSerializable(typeof(KnownConversation))]
[JsonSerializable(typeof(InboundActivity))]
[JsonSerializable(typeof(StreamInfo))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(TeamsEntity))]
[JsonSerializable(typeof(ExtensionResponse))]
[JsonSerializable(typeof(string))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
