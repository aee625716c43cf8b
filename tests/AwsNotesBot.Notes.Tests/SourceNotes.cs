namespace AwsNotesBot.Notes.Tests;

/// <summary>
/// The notes this program was first written for. They are no part of the repository: they lie in <c>shared/notes</c> beside it,
/// or where the environment variable <c>AWSNOTESBOT_SHARED</c> says, and a test that needs them is skipped without them.
/// </summary>
internal static class SourceNotes
{
    public const string Missing = "The source notes are not here: no folder 'shared/notes' beside the repository, and AWSNOTESBOT_SHARED is not set.";

    private static readonly string? Folder = Repository.Shared("notes");

    public static bool Present => Folder is not null;

    /// <summary>In the order of their names.</summary>
    public static IReadOnlyList<string> Paths =>
        [.. Directory.GetFiles(Folder ?? throw new InvalidOperationException(Missing), "*.txt").Order(StringComparer.Ordinal)];
}
