namespace AwsNotesBot.EndToEnd.Tests;

/// <summary>This project's folders.</summary>
internal static class TestFolders
{
    public static string Tests { get; } = Repository.PathOf("tests", "AwsNotesBot.EndToEnd.Tests");

    /// <summary>Notes about a garden: invented, small.</summary>
    public static string Notes { get; } = Path.Combine(Tests, "Fixtures", "Notes");
}
