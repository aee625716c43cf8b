using System.Globalization;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory;

/// <summary>FSRS weights as they are written in settings: numbers separated by commas.</summary>
public static class WeightList
{
    /// <param name="text">The weights; <c>null</c> or blank for none.</param>
    /// <param name="parameters"><c>null</c> where there are none.</param>
    /// <returns>What is wrong, in a sentence; <c>null</c> where nothing is.</returns>
    public static string? TryParse(string? text, out FsrsParameters? parameters)
    {
        parameters = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var weights = new List<double>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                return $"'{part}' is no number. Separate the weights by commas.";
            }

            weights.Add(weight);
        }

        try
        {
            parameters = FsrsParameters.Of(weights);
            return null;
        }
        catch (ArgumentException error)
        {
            return error.Message;
        }
    }

    public static string Write(FsrsParameters parameters) =>
        string.Join(", ", parameters.AsSpan().ToArray().Select(w => w.ToString("0.####", CultureInfo.InvariantCulture)));
}
