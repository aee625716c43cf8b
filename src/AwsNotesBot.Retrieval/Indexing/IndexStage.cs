namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>The two stages of a run that take time.</summary>
public enum IndexStage
{
    Reading,
    Embedding,
}
