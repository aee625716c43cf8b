namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>How well an item was recalled: the paper's grade <c>G</c>, from 1 to 4.</summary>
public enum Rating
{
    /// <summary>Not recalled.</summary>
    Again = 1,

    /// <summary>Recalled with a hint, or in part.</summary>
    Hard,

    /// <summary>Recalled.</summary>
    Good,

    /// <summary>Recalled at once.</summary>
    Easy,
}
