using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>Chooses what a quiz asks: what is due first, then what is new, spread over passages and topics.</summary>
public static class ItemChoice
{
    /// <summary>Difficulties nearer to what is wanted than this are equally good.</summary>
    private const double Step = 0.15;

    /// <summary>So many times as many items as are asked fit about equally well.</summary>
    private const int TierSize = 3;

    /// <summary>A level is so far from the next.</summary>
    private const double LevelStep = 0.25;

    /// <param name="pool">What may be asked.</param>
    /// <param name="isRanked">Whether the pool's first items fit best, so that they are asked before the others.</param>
    /// <param name="memory">The learner's.</param>
    /// <param name="at">Now.</param>
    /// <param name="level">How hard.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="seed">Settles what is otherwise equal.</param>
    /// <returns>Ids, in the order to be asked.</returns>
    public static IReadOnlyList<string> Choose(
        IReadOnlyList<QuizItem> pool, bool isRanked, LearnerMemory memory, DateTimeOffset at, QuizLevel level, int count, int seed)
    {
        var shuffled = pool.Select((item, rank) => (Item: item, Tier: isRanked ? rank / (TierSize * Math.Max(1, count)) : 0)).ToArray();
        new Random(seed).Shuffle(shuffled);
        var passages = new Dictionary<string, int>();
        var topics = new Dictionary<string, int>();
        return
        [
            .. shuffled
                .Select(s => (s.Item.Id, Bucket: Bucket(memory, s.Item.Id, at), s.Tier, Distance: Distance(s.Item, level), Topic: Nth(topics, s.Item.Topic), Passage: Nth(passages, s.Item.Passage.Id)))
                .OrderBy(i => i.Bucket).ThenBy(i => i.Tier).ThenBy(i => i.Distance).ThenBy(i => i.Topic).ThenBy(i => i.Passage)
                .Take(count)
                .Select(i => i.Id),
        ];
    }

    /// <summary>What is due, the one waiting for longest first.</summary>
    public static IReadOnlyList<string> Due(Func<string, bool> exists, LearnerMemory memory, DateTimeOffset at, int count) =>
        [.. memory.DueBy(at).Select(card => card.ItemId).Where(exists).Take(count)];

    private static int Bucket(LearnerMemory memory, string id, DateTimeOffset at) =>
        !memory.Cards.TryGetValue(id, out var card) ? 1 : card.Due <= at ? 0 : 2;

    private static int Distance(QuizItem item, QuizLevel level) =>
        level == QuizLevel.Mixed ? 0 : (int)(Math.Abs(item.Difficulty - (0.5 + (LevelStep * (int)level))) / Step);

    private static int Nth(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
