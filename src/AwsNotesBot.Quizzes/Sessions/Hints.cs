namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>Narrows a question down: strikes out a wrong option, or says something of a typed answer.</summary>
internal static class Hints
{
    /// <summary>So many options are left at least.</summary>
    private const int FewestOptions = 2;

    /// <param name="current">The question.</param>
    /// <param name="item">Its options as shown.</param>
    /// <param name="worded">See <see cref="SessionEvent.AskedForHint"/>.</param>
    /// <returns>What is said, and the question with the hint counted; as it was where there is no further hint.</returns>
    public static (Saying Saying, AskedQuestion Current) Next(AskedQuestion current, QuizItem item, string? worded = null)
    {
        if (Text(current, item, worded) is { } text)
        {
            return (new Saying.Hint(text), current with { Hints = current.Hints + 1 });
        }

        var left = Enumerable.Range(0, item.Options.Count).Except(current.Struck).ToList();
        var wrong = left.Where(place => !item.Right.Contains(place)).ToList();
        if (wrong.Count == 0 || left.Count <= FewestOptions)
        {
            return (new Saying.NoHint(), current);
        }

        // Which one depends on nothing but the question: the same quiz gives the same hints.
        var struck = wrong[current.Number % wrong.Count];
        return (new Saying.StruckOut(struck), current with { Hints = current.Hints + 1, Struck = [.. current.Struck, struck] });
    }

    private static string? Text(AskedQuestion current, QuizItem item, string? worded) => item.Kind switch
    {
        QuizKind.Order => current.Hints == 0 && item.Right.Count > 2 ? $"It begins with {item.Options[item.Right[0]]}." : null,
        _ when item.Options.Count > 0 => null,
        _ when current.Hints == 0 && (worded ?? item.Hint) is { } hint => hint,
        _ when current.Hints <= 1 && Beginning(item) is { } beginning => beginning,
        _ => null,
    };

    private static string? Beginning(QuizItem item) =>
        item.Kind is not QuizKind.Number && item.Facts is [{ Spellings: [{ Length: > 1 } spelling, ..] }, ..] && char.IsLetter(spelling[0])
            ? $"It begins with “{spelling[0]}” and has {spelling.Length} characters."
            : null;
}
