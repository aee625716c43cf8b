using System.Text.Json;
using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Grading;

/// <summary>An answer that somebody may type, with the outcome that a person gave it.</summary>
/// <param name="Half"><c>tuning</c> was looked at while the grader was made; <c>measuring</c>, on other items, was not.</param>
internal sealed record TypedAnswer(string Item, string Half, string Typed, Outcome As);

/// <summary>The grading set: items and typed answers that we wrote.</summary>
internal static class TypedAnswers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public static IReadOnlyList<TypedAnswer> All { get; } = Read<TypedAnswer>("typed-answers.jsonl");

    public static IReadOnlyDictionary<string, QuizItem> Items { get; } = Read<Asked>("asked-items.jsonl").ToDictionary(a => a.Id, Item);

    private static QuizItem Item(Asked asked)
    {
        var passage = Notebook.Read("asked.md", $"# Asked\n\n{asked.Why}\n").Passages[0];
        return new QuizItem
        {
            Id = asked.Id,
            Kind = asked.Kind,
            Question = asked.Question,
            Options = asked.Options,
            Right = asked.Right,
            Answer = asked.Options.Count > 0 ? string.Join(", ", asked.Right.Select(i => asked.Options[i])) : asked.Facts[0][0],
            Facts = [.. asked.Facts.Select(spellings => new QuizFact(spellings))],
            Why = asked.Why,
            Passage = passage,
            Lines = passage.Lines,
            Topic = "Asked",
            Difficulty = 0.5,
        };
    }

    private static List<T> Read<T>(string file) =>
        [.. File.ReadLines(Repository.PathOf("tests", "AwsNotesBot.Quizzes.Tests", "Grading", file)).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];

    private sealed record Asked(string Id, QuizKind Kind, string Question, string Why)
    {
        public IReadOnlyList<string> Options { get; init; } = [];

        public IReadOnlyList<int> Right { get; init; } = [];

        public IReadOnlyList<IReadOnlyList<string>> Facts { get; init; } = [];
    }
}
