namespace AwsNotesBot.Learning.Pairs;

/// <summary>The pairs of one file.</summary>
/// <param name="Name">The file's name without its endings.</param>
/// <param name="Kind">How it is drawn and seen.</param>
/// <param name="Pairs">In the file's order.</param>
internal sealed record PairSource(string Name, SourceKind Kind, IReadOnlyList<TextPair> Pairs);
