using System.Text.Json;

namespace AwsNotesBot.Training.KeepOut;

/// <summary>Reads the questions of a test set: JSON lines with a <c>"question"</c> or, for a conversation, its <c>"turns"</c>; other properties are not looked at.</summary>
internal static class QuestionSetReader
{
    /// <exception cref="InvalidDataException">A line has no question; the message names the place.</exception>
    public static IReadOnlyList<string> Read(string path)
    {
        var questions = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                questions.AddRange(Parse(line, path, number));
            }
        }

        return questions;
    }

    private static List<string> Parse(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("turns", out var turns)
                ? [.. turns.EnumerateArray().Select(t => t.GetString()!)]
                : [json.RootElement.GetProperty("question").GetString()!];
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException(
                $"{path}:{number} has neither a \"question\" nor \"turns\", so it cannot be kept out of the training. {problem.Message}", problem);
        }
    }
}
