using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Answers;

namespace AwsNotesBot.App.Evaluation;

/// <summary>One line of an answers file: what the bot said to a question of a set.</summary>
/// <param name="Answer">The text that the user reads.</param>
/// <param name="Retrieved">The first ten passages that the search returned, best first.</param>
/// <param name="Ms">Milliseconds from question to answer.</param>
/// <param name="WrittenBy">The chat model that worded it; <c>null</c> where the notes speak in their own words.</param>
internal sealed record AnswerRow(
    string Id,
    string Answer,
    bool Abstained,
    IReadOnlyList<QuotedPassage> Citations,
    IReadOnlyList<QuotedPassage> Retrieved,
    double Ms,
    double Confidence = 0,
    string? WrittenBy = null)
{
    private const int RetrievedKept = 10;

    public static AnswerRow Of(string id, Answer answer) => new(
        id,
        answer.Markdown,
        answer.Abstained,
        [.. answer.Citations.Select(c => QuotedPassage.Of(c.Passage))],
        [.. answer.Hits.Take(RetrievedKept).Select(h => QuotedPassage.Of(h.Passage))],
        Math.Round(answer.Elapsed.TotalMilliseconds, 3),
        Math.Round(answer.Confidence, 4),
        answer.WrittenBy);

    public static IReadOnlyDictionary<string, AnswerRow> Read(string path)
    {
        var rows = new Dictionary<string, AnswerRow>();
        foreach (var (element, place) in JsonLines.Read(path))
        {
            var row = Parse(element, place);
            rows[row.Id] = row;
        }

        return rows;
    }

    public string ToJson() => JsonSerializer.Serialize(this, AnswerRowJson.Relaxed.AnswerRow);

    private static AnswerRow Parse(JsonElement element, string place)
    {
        try
        {
            var row = element.Deserialize(AnswerRowJson.Relaxed.AnswerRow)!;
            return row with { Answer = row.Answer ?? "", Citations = row.Citations ?? [], Retrieved = row.Retrieved ?? [] };
        }
        catch (JsonException error)
        {
            throw new CommandException($"{place}: not an answer ({error.Message}). A line needs 'id', 'answer', 'abstained', 'citations', 'retrieved' and 'ms'.", error);
        }
    }
}

[JsonSerializable(typeof(AnswerRow))]
internal sealed partial class AnswerRowJson : JsonSerializerContext
{
    /// <summary>Leaves letters of every script as they are: the file is read by people, never by a browser.</summary>
    public static AnswerRowJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
