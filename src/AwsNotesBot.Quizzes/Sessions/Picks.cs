namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>An answer put together one option at a time, where a channel's buttons say one word each.</summary>
public static class Picks
{
    /// <summary>Whether an answer to the item is more than one option.</summary>
    public static bool Take(QuizItem item) => item.Kind is QuizKind.SeveralOfFive or QuizKind.Order;

    /// <summary>Whether what is picked may be the whole answer: any options of several, all of an order.</summary>
    public static bool AreWhole(QuizItem item, IReadOnlyList<int> picked) =>
        item.Kind == QuizKind.Order ? picked.Count == item.Options.Count : picked.Count > 0;

    /// <summary>Picks an option, or takes it back where it was picked. The last one of an order follows by itself.</summary>
    internal static IReadOnlyList<int> Toggle(QuizItem item, IReadOnlyList<int> picked, int place)
    {
        if (picked.Contains(place))
        {
            return [.. picked.Where(p => p != place)];
        }

        List<int> next = [.. picked, place];
        return item.Kind == QuizKind.Order && next.Count == item.Options.Count - 1
            ? [.. next, .. Enumerable.Range(0, item.Options.Count).Except(next)]
            : next;
    }
}
