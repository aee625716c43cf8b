namespace AwsNotesBot.Quizzes.Export;

/// <summary>Writes quiz items to a file that another program reads.</summary>
public static class ItemExport
{
    /// <summary>The endings that tell the format: Anki's text import, a table, one JSON object a line.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".csv", ".jsonl"];

    /// <summary>Writes the items in their order.</summary>
    /// <param name="ending">One of <see cref="Endings"/>, in any case.</param>
    /// <param name="items">What is written.</param>
    /// <param name="root">Where the note viewer runs: citations lead below it.</param>
    /// <param name="output">Takes the text; lines end in a line feed on every system.</param>
    /// <exception cref="ArgumentException">The ending names no format.</exception>
    public static void Write(string ending, IReadOnlyList<QuizItem> items, Uri root, TextWriter output)
    {
        var lines = ending.ToLowerInvariant() switch
        {
            ".txt" => AnkiText.Lines(items, root),
            ".csv" => CsvText.Lines(items, root),
            ".jsonl" => JsonText.Lines(items, root),
            _ => throw new ArgumentException($"Items are not written to '{ending}' files. Use {string.Join(", ", Endings.SkipLast(1))} or {Endings[^1]}.", nameof(ending)),
        };
        foreach (var line in lines)
        {
            output.Write(line);
            output.Write('\n');
        }
    }
}
