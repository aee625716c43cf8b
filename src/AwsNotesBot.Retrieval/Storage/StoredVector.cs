namespace AwsNotesBot.Retrieval.Storage;

/// <summary>A passage's embedding, and the hash of the text that was embedded.</summary>
public readonly record struct StoredVector(ContentHash TextHash, ReadOnlyMemory<float> Vector);
