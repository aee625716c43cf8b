namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>Names that mean the same.</summary>
/// <param name="Names">As people write them, at least two, the usual one first.</param>
/// <param name="Loose">Whether they may only be about the same, as front matter has them: then they count only where they are rare words.</param>
internal sealed record AliasGroup(IReadOnlyList<string> Names, bool Loose = false)
{
    /// <summary>The index term that stands for whichever of the names a text has; no word begins like it.</summary>
    public string Concept { get; } = $"={Names[0]}={Names[1]}";
}
