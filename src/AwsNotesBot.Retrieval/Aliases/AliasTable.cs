namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>The names that we know beforehand, from the data file <c>aliases.txt</c>.</summary>
internal static class AliasTable
{
    private const string Resource = "AwsNotesBot.Retrieval.aliases.txt";

    /// <summary>Marks a name that means more than one thing.</summary>
    private const char Ambiguous = '*';

    private static readonly Lazy<IReadOnlyList<AliasGroup>> LazyBuiltIn = new(() => Parse(Text()));

    public static IReadOnlyList<AliasGroup> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The file as it stands.</summary>
    public static string Text()
    {
        using var stream = typeof(AliasTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"This build lacks the table of aliases '{Resource}'. Build AwsNotesBot.Retrieval again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <param name="text">A group a line, its names between semicolons; empty lines and those that begin with # say nothing.</param>
    public static IReadOnlyList<AliasGroup> Parse(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => new AliasGroup([.. line.Split(';', StringSplitOptions.TrimEntries).Select(name => name.TrimEnd(Ambiguous))])),
    ];
}
