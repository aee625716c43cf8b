namespace AwsNotesBot.Tests;

/// <summary>Files of the repository and of the folder beside it, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// Material that some checkouts have in a folder <c>shared</c> beside the repository, or where the environment variable
    /// <c>AWSNOTESBOT_SHARED</c> says; a test that needs it is skipped without it.
    /// </summary>
    /// <returns>The full path, or <c>null</c> where this machine does not have it.</returns>
    public static string? Shared(string name)
    {
        var shared = Environment.GetEnvironmentVariable("AWSNOTESBOT_SHARED") ?? Path.Combine(Root, "..", "shared");
        var path = Path.GetFullPath(Path.Combine(shared, name));
        return Path.Exists(path) ? path : null;
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "AwsNotesBot.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds AwsNotesBot.sln."));
}
