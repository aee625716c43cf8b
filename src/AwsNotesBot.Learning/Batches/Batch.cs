namespace AwsNotesBot.Learning.Batches;

/// <summary>What one step learns from: the n-th query belongs to the n-th passage and to no other.</summary>
internal sealed class Batch(string source)
{
    public string Source { get; } = source;

    public TokenLists Queries { get; } = new();

    public TokenLists Passages { get; } = new();

    public int Count => Queries.Count;
}
