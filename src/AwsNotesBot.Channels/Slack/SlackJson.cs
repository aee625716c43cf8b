using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Channels.Slack.Commands;
using AwsNotesBot.Channels.Slack.Events;
using AwsNotesBot.Channels.Slack.Interactions;
using AwsNotesBot.Channels.Slack.Requests;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.SocketMode;
using AwsNotesBot.Channels.Slack.Web;

namespace AwsNotesBot.Channels.Slack;

/// <summary>Slack's JSON; fields that the bot does not use are left unread.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    MaxDepth = MaxDepth)]
[JsonSerializable(typeof(EventEnvelope))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(SlashCommand))]
[JsonSerializable(typeof(SlackDelivery))]
[JsonSerializable(typeof(SocketEnvelope))]
[JsonSerializable(typeof(SocketAck))]
[JsonSerializable(typeof(SlackBlock))]
[JsonSerializable(typeof(IReadOnlyList<SlackBlock>))]
[JsonSerializable(typeof(PostMessage))]
[JsonSerializable(typeof(UpdateMessage))]
[JsonSerializable(typeof(StartStream))]
[JsonSerializable(typeof(AppendStream))]
[JsonSerializable(typeof(StopStream))]
[JsonSerializable(typeof(SetStatus))]
[JsonSerializable(typeof(SetSuggestedPrompts))]
[JsonSerializable(typeof(SetTitle))]
[JsonSerializable(typeof(Respond))]
[JsonSerializable(typeof(Nothing))]
[JsonSerializable(typeof(UserInfo))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>Blocks are nested half as deep.</summary>
    public const int MaxDepth = 64;
}
