using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Duels;

/// <summary>What a duel says, before a channel gives it words.</summary>
public abstract record DuelSaying
{
    private DuelSaying()
    {
    }

    /// <param name="Topic"><c>null</c> for everything.</param>
    /// <param name="Questions">How many.</param>
    public sealed record Begun(string? Topic, int Questions) : DuelSaying;

    /// <param name="Item">Its options as shown.</param>
    /// <param name="Asked">The same.</param>
    /// <param name="Total">How many questions the duel has.</param>
    /// <param name="Players">The score so far.</param>
    public sealed record Question(QuizItem Item, AskedQuestion Asked, int Total, IReadOnlyList<DuelPlayer> Players) : DuelSaying;

    /// <param name="Item">Its options as shown; <c>null</c> where it has left the notes.</param>
    /// <param name="Winner">Who took the point; <c>null</c> for nobody.</param>
    public sealed record Closed(QuizItem? Item, DuelPlayer? Winner) : DuelSaying;

    /// <summary>The try was wrong; others have theirs.</summary>
    /// <param name="Player">Whose try it was.</param>
    /// <param name="Item">Its options as shown; <c>null</c> where it has left the notes.</param>
    /// <param name="Asked">The same.</param>
    public sealed record Missed(DuelPlayer Player, QuizItem? Item, AskedQuestion Asked) : DuelSaying;

    /// <summary>The player had their try at this question already.</summary>
    public sealed record TriedBefore(DuelPlayer Player) : DuelSaying;

    /// <summary>The answer was meant for the question before.</summary>
    /// <param name="Number">Of that question.</param>
    public sealed record TooLate(int Number) : DuelSaying;

    /// <param name="Item">Its options as shown.</param>
    /// <param name="Asked">The same.</param>
    public sealed record NotUnderstood(QuizItem Item, AskedQuestion Asked) : DuelSaying;

    /// <param name="Players">Most points first.</param>
    public sealed record Finished(IReadOnlyList<DuelPlayer> Players) : DuelSaying;
}
