using System.Text.Json.Serialization;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>A block within <see cref="PassageBody"/>.</summary>
/// <param name="RepeatsLead">The lead is that of the block before.</param>
internal sealed record BlockBody(
    [property: JsonPropertyName("k")] BlockKind Kind,
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("f")] int FirstLine,
    [property: JsonPropertyName("l")] int LastLine,
    [property: JsonPropertyName("d")] int Depth,
    [property: JsonPropertyName("e")] string? Lead,
    [property: JsonPropertyName("r")] bool RepeatsLead);
