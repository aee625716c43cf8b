namespace AwsNotesBot.Notes;

/// <summary>What a note's YAML head says about it.</summary>
/// <param name="Title"><c>null</c> where the head names none.</param>
/// <param name="Tags">In their order, without a leading <c>#</c>.</param>
/// <param name="Aliases">Other names of what the note is about, in their order.</param>
/// <param name="Exams">Names of the exams that ask about the note, in their order.</param>
/// <param name="Updated">The day on which the note was last gone over.</param>
/// <param name="Warning">Why a head was taken for text instead, as a sentence; <c>null</c> where nothing is wrong.</param>
public sealed record FrontMatter(
    string? Title,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Exams,
    DateOnly? Updated = null,
    string? Warning = null)
{
    /// <summary>A note without a head.</summary>
    public static FrontMatter None { get; } = new(null, [], [], []);
}
