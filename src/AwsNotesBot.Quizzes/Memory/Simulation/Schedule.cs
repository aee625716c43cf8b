using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Decides when one simulated learner is asked what.</summary>
internal abstract class Schedule
{
    /// <summary>Takes one answer.</summary>
    /// <param name="item">The item's number.</param>
    /// <param name="day">Counted from the first, 0.</param>
    /// <param name="rating">Of the answer.</param>
    /// <returns>In how many days the item is asked again; 0 for once more on the same day.</returns>
    public abstract int Next(int item, int day, Rating rating);

    /// <returns>The chance of recall that the schedule believes in; <c>null</c> where it believes in none.</returns>
    public virtual double? Predict(int item, int day) => null;

    /// <returns>What default weights would believe; <c>null</c> where the schedule uses them itself.</returns>
    public virtual double? PredictByDefault(int item, int day) => null;

    /// <summary>When the day's answers are given.</summary>
    public virtual void EndDay(int day)
    {
    }
}
