using System.Text.Json;
using AwsNotesBot.App.Evaluation.Conflicts;

namespace AwsNotesBot.App.Evaluation;

/// <summary>Reads a question set: JSON lines with id, kind, question or turns, evidence and facts.</summary>
internal static class QuestionSet
{
    /// <returns>In the order of the file; a repeated id keeps its first place and its last content.</returns>
    /// <exception cref="CommandException">The file cannot be read, or a line is not such an object.</exception>
    public static IReadOnlyList<Question> Read(string path)
    {
        var questions = new OrderedDictionary<string, Question>();
        foreach (var (row, place) in JsonLines.Read(path))
        {
            try
            {
                var question = Parse(row);
                questions[question.Id] = question;
            }
            catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException)
            {
                throw new CommandException($"{place}: not a question ({error.Message}). A line needs 'id', 'kind' and 'question' or 'turns', and may have 'evidence', 'facts', 'source', 'sides' and 'key'.", error);
            }
        }

        return [.. questions.Values];
    }

    private static Question Parse(JsonElement row)
    {
        var source = row.TryGetProperty("source", out var file) ? file.GetString() ?? "" : "";
        return new Question(
            row.GetProperty("id").GetString() ?? "",
            row.GetProperty("kind").GetString() ?? "",
            row.TryGetProperty("turns", out var turns) ? Strings(turns) : [row.GetProperty("question").GetString() ?? ""],
            row.TryGetProperty("evidence", out var evidence) ? [.. evidence.EnumerateArray().Select(e => EvidenceOf(e, source))] : [],
            row.TryGetProperty("facts", out var facts) ? [.. facts.EnumerateArray().Select(Strings)] : [])
        {
            Sides = row.TryGetProperty("sides", out var sides) ? [.. sides.EnumerateArray().Select(SideOf)] : [],
            Key = row.TryGetProperty("key", out var key) ? Strings(key) : [],
        };
    }

    private static Evidence EvidenceOf(JsonElement element, string source)
    {
        var (file, quote) = element.ValueKind == JsonValueKind.Object
            ? (element.GetProperty("file").GetString(), element.GetProperty("quote").GetString())
            : (source, element.GetString());
        return new Evidence(Path.GetFileNameWithoutExtension(file ?? ""), QuoteText.Squash(quote ?? ""));
    }

    private static ConflictSide SideOf(JsonElement side) => new(EvidenceOf(side, ""), side.GetProperty("says").GetString() ?? "");

    private static IReadOnlyList<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString() ?? "")];
}
