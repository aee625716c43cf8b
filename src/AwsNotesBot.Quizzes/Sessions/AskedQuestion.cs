namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>The question that waits for an answer.</summary>
/// <param name="Number">Its place in the session, from 1.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Returns">How often it was answered wrong in this session before.</param>
/// <param name="Order">For each option shown, its place in the item; empty where the answer is typed.</param>
/// <param name="At">When it was shown.</param>
public sealed record AskedQuestion(int Number, string ItemId, int Returns, IReadOnlyList<int> Order, DateTimeOffset At)
{
    /// <summary>How many hints were given.</summary>
    public int Hints { get; init; }

    /// <summary>The domain that it is asked for in an exam; <c>null</c> in a quiz.</summary>
    public string? Domain { get; init; }

    /// <summary>As it stood in the queue.</summary>
    internal QueuedItem Queued => new(ItemId, Returns) { Number = Number, Domain = Domain };

    /// <summary>Places of options, as shown, that a hint has struck out.</summary>
    public IReadOnlyList<int> Struck { get; init; } = [];

    /// <summary>Places of options, as shown, that are picked so far where the answer is more than one; in the order picked.</summary>
    public IReadOnlyList<int> Picked { get => field ?? []; init; }

    /// <param name="seed">The session's.</param>
    /// <param name="number">The question's place in the session.</param>
    /// <param name="queued">What is asked.</param>
    /// <param name="item">The same as the book has it.</param>
    /// <param name="at">When it is shown.</param>
    internal static AskedQuestion Of(int seed, int number, QueuedItem queued, QuizItem item, DateTimeOffset at)
    {
        var order = Enumerable.Range(0, item.Options.Count).ToArray();
        if (item.Kind != QuizKind.TrueOrFalse)
        {
            new Random(HashCode(seed, number)).Shuffle(order);
        }

        return new(number, queued.ItemId, queued.Returns, order, at) { Domain = queued.Domain };
    }

    /// <summary>The item with its options as they were shown.</summary>
    public QuizItem Present(QuizItem item)
    {
        if (Order.Count != item.Options.Count || Order.Count == 0)
        {
            return item;
        }

        var shownAt = Order.ToList();
        var right = item.Right.Select(place => shownAt.IndexOf(place)).ToList();
        if (item.Kind != QuizKind.Order)
        {
            right.Sort();
        }

        return item with { Options = [.. Order.Select(place => item.Options[place])], Right = right };
    }

    /// <summary>Not <see cref="System.HashCode"/>, whose values change with every start of the program.</summary>
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + number);
}
