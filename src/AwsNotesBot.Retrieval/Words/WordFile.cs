using System.Reflection;

namespace AwsNotesBot.Retrieval.Words;

/// <summary>The small word tables that ship inside an assembly.</summary>
public static class WordFile
{
    /// <summary>Without comments and empty lines.</summary>
    /// <param name="assembly">The one that carries the table.</param>
    /// <param name="file">Its name, with the ending.</param>
    public static IReadOnlyList<string> Lines(Assembly assembly, string file)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var name = assembly.GetName().Name;
        using var stream = assembly.GetManifestResourceStream($"{name}.{file}")
            ?? throw new InvalidDataException($"This build lacks the word table '{file}'. Build {name} again.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
