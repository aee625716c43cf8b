using System.Text.Json;

namespace AwsNotesBot.Answers.Tests.Exams;

/// <summary>
/// Exam questions that we wrote on the notes of <c>content</c>. Those of <c>tuned.jsonl</c> were looked at while the weighing was made,
/// those of <c>held.jsonl</c> were written before it and only measure; <c>undecided.jsonl</c> asks what such notes do not hold.
/// </summary>
internal static class ExamQuestionFiles
{
    public static IReadOnlyList<(string Id, string Question, IReadOnlyList<string> Key)> Read(string name) =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "AwsNotesBot.Answers.Tests", "Exams", name)).Select(line =>
        {
            var row = JsonElement.Parse(line);
            return (row.GetProperty("id").GetString()!, row.GetProperty("question").GetString()!, (IReadOnlyList<string>)[.. row.GetProperty("key").EnumerateArray().Select(k => k.GetString()!)]);
        }),
    ];
}
