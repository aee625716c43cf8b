namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>Where a card is on its way: in short steps of minutes, or in intervals of days.</summary>
public enum CardState
{
    /// <summary>In its first steps.</summary>
    Learning,

    /// <summary>Past its steps: the next interval is counted in whole days.</summary>
    Review,

    /// <summary>Forgotten once it was in <see cref="Review"/>: in steps again.</summary>
    Relearning,
}
