using System.Text.Json;

namespace AwsNotesBot.Quizzes.Exams;

/// <summary>The exams that a folder of notes prepares for: <c>exams.json</c> at its top.</summary>
/// <param name="notesFolder">The folder; neither it nor the file need exist.</param>
public sealed class ExamFile(string notesFolder)
{
    public const string FileName = "exams.json";

    /// <summary>Reads the file anew, so that an edit counts from the next exam on.</summary>
    /// <returns>Empty where there is no such file.</returns>
    /// <exception cref="ExamFileException">It cannot be used.</exception>
    public IReadOnlyList<ExamBlueprint> Read()
    {
        var path = Path.Combine(Path.GetFullPath(notesFolder), FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, ExamJson.Default.IReadOnlyListExamBlueprint) ?? [];
        }
        catch (Exception error) when (error is JsonException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new ExamFileException($"The exams in '{FileName}' of the notes cannot be used: {error.Message.Split('\n')[0].TrimEnd('.')}. Correct the file, or remove it to have exams in the notes' own mix.", error);
        }
    }
}
