namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>What became of a file since the last run, by its content: a file that was only touched is unchanged.</summary>
public enum FileChange
{
    Unchanged,
    Added,
    Changed,
}
