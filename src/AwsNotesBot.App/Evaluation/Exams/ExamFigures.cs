using System.Text.RegularExpressions;

namespace AwsNotesBot.App.Evaluation.Exams;

/// <summary>How often the option named is the one of the key.</summary>
/// <param name="Questions">Exam questions that the notes decide: those with a key.</param>
/// <param name="Answered">Of these, how many are not declined.</param>
/// <param name="Right">Of these, how many name all options of the key and no other.</param>
internal sealed partial record ExamFigures(int Questions, int Answered, int Right)
{
    /// <returns><c>null</c> for a set without exam questions.</returns>
    public static ExamFigures? Of(IReadOnlyList<ScoredAnswer> answers)
    {
        var exams = answers.Where(a => a.Question.Key.Count > 0).ToList();
        return exams.Count == 0 ? null : new ExamFigures(exams.Count, exams.Count(a => !a.Answer.Abstained), exams.Count(IsRight));
    }

    public static bool IsRight(ScoredAnswer answer) =>
        !answer.Answer.Abstained && Chosen(answer.Answer.Answer).ToHashSet().SetEquals(answer.Question.Key.Select(QuoteText.Squash));

    /// <summary>The options that an answer names in bold, in its first line before the dash.</summary>
    private static IEnumerable<string> Chosen(string answer) =>
        Bold().Matches(answer.Split('\n')[0].Split(" – ")[0]).Select(m => QuoteText.Squash(m.Groups[1].Value));

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
