using System.Text.Json.Serialization;
using AwsNotesBot.Answers;

namespace AwsNotesBot.Bot.Conversations;

/// <summary>What is remembered of a conversation.</summary>
/// <param name="Exchanges">Oldest first.</param>
internal sealed record ConversationState(IReadOnlyList<Exchange> Exchanges)
{
    public static ConversationState New { get; } = new([]);

    public ConversationState With(Exchange exchange, int remembered) => new([.. Exchanges.Append(exchange).TakeLast(remembered)]);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class ConversationJson : JsonSerializerContext;
