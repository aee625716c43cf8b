namespace AwsNotesBot.App.Tests;

/// <summary>The folder of evaluation material that stands beside some checkouts of this repository.</summary>
internal static class SharedFolder
{
    /// <returns>The full path, or <c>null</c> where this machine does not have it.</returns>
    public static string? Find(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "AwsNotesBot.sln")))
        {
            root = root.Parent;
        }

        var shared = Environment.GetEnvironmentVariable("AWSNOTESBOT_SHARED") ?? Path.Combine(root?.FullName ?? ".", "..", "shared");
        var path = Path.GetFullPath(Path.Combine(shared, name));
        return Path.Exists(path) ? path : null;
    }
}
