using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Api;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.DirectLine.Tokens;

namespace AwsNotesBot.Channels.DirectLine;

/// <summary>Everything that Direct Line reads and writes, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(AskResponse))]
[JsonSerializable(typeof(ConversationBody))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(MessageEntity))]
[JsonSerializable(typeof(ResourceBody))]
[JsonSerializable(typeof(StreamInfo))]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(TokenParameters))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
