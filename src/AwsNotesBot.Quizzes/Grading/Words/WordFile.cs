namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>The small word tables that ship inside this assembly.</summary>
internal static class WordFile
{
    /// <summary>Without comments and empty lines.</summary>
    public static IReadOnlyList<string> Lines(string file)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"AwsNotesBot.Quizzes.{file}")
            ?? throw new InvalidDataException($"This build lacks the word table '{file}'. Build AwsNotesBot.Quizzes again.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
