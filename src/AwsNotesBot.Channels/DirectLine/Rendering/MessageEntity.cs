using System.Text.Json.Serialization;

namespace AwsNotesBot.Channels.DirectLine.Rendering;

/// <summary>The message about itself in schema.org's words; an activity has one, and it carries the citations.</summary>
/// <remarks>Web Chat, docs/CITATION.md.</remarks>
internal sealed record MessageEntity(IReadOnlyList<Claim> Citation)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
    public string Context { get; } = "https://schema.org";

    /// <summary>Empty: this message.</summary>
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string Id { get; } = "";
}

/// <param name="Id">The target of the link in the text.</param>
/// <param name="Position">The number in the text.</param>
internal sealed record Claim([property: JsonPropertyName("@id")] string Id, int Position, CitedPassage Appearance)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string SchemaType { get; } = "Claim";
}

/// <param name="Name">Where it stands, for the list of sources.</param>
/// <param name="Text">The passage for the pop-up, as Markdown.</param>
/// <param name="Abstract">Its beginning, plain.</param>
/// <param name="Url">The note viewer at its lines.</param>
internal sealed record CitedPassage(string Name, string Text, string Abstract, string Url)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string SchemaType { get; } = "DigitalDocument";
}
