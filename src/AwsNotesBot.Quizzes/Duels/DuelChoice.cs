using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Duels;

/// <summary>Chooses what a duel asks: the same for everybody, so what one of them remembers plays no part.</summary>
public static class DuelChoice
{
    private static readonly LearnerMemory Nobody = LearnerMemory.Of([], new FsrsScheduler());

    /// <param name="pool">What may be asked.</param>
    /// <param name="isRanked">Whether the pool's first items fit best.</param>
    /// <param name="level">How hard.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="seed">Settles what is otherwise equal.</param>
    /// <returns>Ids: one option of several first, which a button answers; what is typed last, because in a group any remark would be an answer.</returns>
    public static IReadOnlyList<string> Choose(IReadOnlyList<QuizItem> pool, bool isRanked, QuizLevel level, int count, int seed) =>
    [
        .. pool.GroupBy(Tier).OrderBy(tier => tier.Key)
            .SelectMany(tier => ItemChoice.Choose([.. tier], isRanked, Nobody, DateTimeOffset.MinValue, level, count, seed))
            .Take(count),
    ];

    private static int Tier(QuizItem item) => item.Kind switch
    {
        QuizKind.OneOfFour => 0,
        QuizKind.AOrB or QuizKind.TrueOrFalse => 1,
        QuizKind.SeveralOfFive or QuizKind.Order => 2,
        _ => 3,
    };
}
