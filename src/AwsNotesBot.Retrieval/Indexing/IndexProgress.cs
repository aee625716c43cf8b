namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>How far a run is within one of its stages.</summary>
/// <param name="Stage">Stages come in the order of the enumeration; one without work is not reported.</param>
/// <param name="Done">Bytes while reading, passages while embedding.</param>
/// <param name="Total">In the same unit.</param>
public readonly record struct IndexProgress(IndexStage Stage, long Done, long Total);
