using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval;

/// <summary>A passage with its embedding, as the store keeps it.</summary>
public sealed record IndexedPassage(Passage Passage, ReadOnlyMemory<float> Vector);
