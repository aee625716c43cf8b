using System.Text.Encodings.Web;
using System.Text.Json;

namespace AwsNotesBot.Quizzes.Export;

/// <summary>One JSON object a line.</summary>
internal static class JsonText
{
    // The lines go into a file, never into a page: quotes and accents stay as they are.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Lines(IReadOnlyList<QuizItem> items, Uri root) => items.Select(item => JsonSerializer.Serialize(
        new
        {
            item.Id,
            Kind = item.Kind.ToString(),
            item.Topic,
            item.Exams,
            item.Difficulty,
            item.Question,
            item.Options,
            item.Right,
            item.Answer,
            Facts = item.Facts.Select(fact => fact.Spellings),
            item.Hint,
            item.Why,
            Note = item.Passage.NotePath,
            Heading = item.Passage.HeadingAt(item.Lines.First),
            Lines = item.Lines.ToString(),
            Link = new Uri(root, item.Link).AbsoluteUri,
            item.DraftedBy,
        },
        Options));
}
