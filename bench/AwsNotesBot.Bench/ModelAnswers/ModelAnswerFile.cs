namespace AwsNotesBot.Bench.ModelAnswers;

/// <summary>Answers of a large model, as it wrote them.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Answers">Markdown by question, in the order of the file.</param>
internal sealed record ModelAnswerFile(string Name, IReadOnlyDictionary<string, string> Answers)
{
    private const string Heading = "\n## ";

    /// <summary>All that stand beside the program, by name.</summary>
    public static IReadOnlyList<ModelAnswerFile> ReadAll() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "ModelAnswers"), "*.md").Order(StringComparer.Ordinal).Select(Read)];

    private static ModelAnswerFile Read(string path) => new(
        Path.GetFileNameWithoutExtension(path),
        File.ReadAllText(path).ReplaceLineEndings("\n").Split(Heading).Skip(1).Select(part => part.Split('\n', 2)).ToDictionary(part => part[0].Trim(), part => part[1].Trim()));
}
