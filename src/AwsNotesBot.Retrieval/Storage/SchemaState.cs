namespace AwsNotesBot.Retrieval.Storage;

/// <summary>How an index file stands to the schema that this program knows.</summary>
internal enum SchemaState
{
    Current,

    /// <summary>Empty or of an earlier release; migrations bring it up.</summary>
    Older,

    /// <summary>Written by a later release.</summary>
    Newer,

    /// <summary>A SQLite file of another program.</summary>
    Foreign,
}
