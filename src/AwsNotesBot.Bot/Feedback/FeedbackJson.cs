using System.Text.Json.Serialization;

namespace AwsNotesBot.Bot.Feedback;

/// <summary>How feedback is kept and listed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Opinion))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
