using System.Text.Json;

namespace AwsNotesBot.Training.Questions;

/// <summary>Reads questions of our own: JSON lines <c>{"q": "…", "passage": "16 hex digits", "held": true}</c>, <c>held</c> only where it is true.</summary>
internal static class LearnerQuestionReader
{
    /// <exception cref="InvalidDataException">A line is no question; the message names the place.</exception>
    public static IReadOnlyList<LearnerQuestion> Read(string path) =>
        [.. File.ReadLines(path).Select((text, i) => (text, Line: i + 1)).Where(l => l.text.Length > 0).Select(l => Parse(l.text, path, l.Line))];

    private static LearnerQuestion Parse(string text, string path, int line)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var question = json.RootElement;
            return new LearnerQuestion(
                question.GetProperty("q").GetString()!,
                question.GetProperty("passage").GetString()!,
                question.TryGetProperty("held", out var held) && held.GetBoolean());
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{line} is no question: expected a JSON object with the texts \"q\" and \"passage\". {problem.Message}", problem);
        }
    }
}
