namespace AwsNotesBot.EndToEnd.Tests;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>This project's folder.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "AwsNotesBot.EndToEnd.Tests");

    /// <summary>Notes about a garden: invented, small.</summary>
    public static string Notes { get; } = Path.Combine(Tests, "Fixtures", "Notes");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "AwsNotesBot.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds AwsNotesBot.sln."));
}
