using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>What is embedded of a passage. Its hash decides whether a stored vector still holds, so it stands here alone.</summary>
public static class EmbeddingText
{
    /// <summary>The headings above the passage, one a line, then its text: a section's subject often stands in its heading only.</summary>
    public static string Of(Passage passage) => $"{string.Join('\n', passage.HeadingPath)}\n{passage.Text}";
}
