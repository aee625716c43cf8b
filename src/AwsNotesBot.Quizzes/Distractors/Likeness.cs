using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Of what make a value is: nobody takes a time for a size, or a number for a sentence.</summary>
internal static class Likeness
{
    /// <returns>What the value measures, or that it has digits, or none.</returns>
    public static string Of(string value) => MeasureReader.In(value) is [var first, ..] ? $"{first.Dimension}" : value.Any(char.IsDigit) ? "digits" : "";
}
