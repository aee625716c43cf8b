namespace AwsNotesBot.EndToEnd.Tests;

/// <summary>This project's folders.</summary>
internal static class TestFolders
{
    public static string Tests { get; } = Repository.PathOf("tests", "AwsNotesBot.EndToEnd.Tests");

    /// <summary>Notes about a garden: invented, small.</summary>
    public static string Notes { get; } = Path.Combine(Tests, "Fixtures", "Notes");

    /// <summary>A note about an orchard, invented, that gives a quiz of several kinds.</summary>
    public static string QuizNotes { get; } = Path.Combine(Tests, "Fixtures", "QuizNotes");
}
