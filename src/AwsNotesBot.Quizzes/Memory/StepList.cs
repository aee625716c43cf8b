using System.Globalization;

namespace AwsNotesBot.Quizzes.Memory;

/// <summary>Waits as they are written in settings, for example <c>1m 10m</c>: the form that users of Anki know.</summary>
internal static class StepList
{
    public const int MaxSteps = 20;

    /// <returns>The waits in their order, or <c>null</c> where the text is none.</returns>
    public static IReadOnlyList<TimeSpan>? TryParse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var steps = parts.Select(Parse).OfType<TimeSpan>().Where(step => step > TimeSpan.Zero && step <= TimeSpan.FromDays(1)).ToList();
        return steps.Count == parts.Length && steps.Count <= MaxSteps ? steps : null;
    }

    private static TimeSpan? Parse(string text) =>
        double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n <= 86_400
            ? text[^1] switch
            {
                's' => TimeSpan.FromSeconds(n),
                'm' => TimeSpan.FromMinutes(n),
                'h' => TimeSpan.FromHours(n),
                'd' => TimeSpan.FromDays(n),
                _ => null,
            }
            : null;
}
