using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.Connector.Teams;

/// <summary>The message about itself in schema.org's words, as Teams wants it: one a message, with citations and the label together.</summary>
/// <param name="AdditionalType">The label of what a model wrote; <c>null</c> for the bot's own quoting.</param>
/// <remarks>Microsoft Teams, "Bot messages with AI-generated content".</remarks>
internal sealed record TeamsEntity(IReadOnlyList<TeamsClaim>? Citation, IReadOnlyList<string>? AdditionalType)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string Id { get; } = "";
}

/// <param name="Position">The number in the text.</param>
internal sealed record TeamsClaim(int Position, TeamsDocument Appearance)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string SchemaType { get; } = "Claim";
}

/// <param name="Name">At most 80 UTF-16 units.</param>
/// <param name="Abstract">At most 160.</param>
/// <param name="Url">An https address; <c>null</c> where there is none.</param>
internal sealed record TeamsDocument(string Name, string Abstract, string? Url)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string SchemaType { get; } = "DigitalDocument";
}

/// <summary>What a message asks of Teams beside being shown: buttons for feedback.</summary>
internal sealed record TeamsChannelData(FeedbackLoop FeedbackLoop);

/// <param name="Type"><c>default</c>: Teams asks for the reason itself.</param>
internal sealed record FeedbackLoop(string Type);
