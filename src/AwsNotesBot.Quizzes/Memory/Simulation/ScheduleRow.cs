namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>One schedule in one world of learners: means over the learners.</summary>
/// <param name="World">How these learners truly forget.</param>
/// <param name="Schedule">Its name.</param>
/// <param name="Setting">What it was tuned by to reach <see cref="ScheduleComparison.Retention"/>.</param>
/// <param name="Reviews">Answers a learner gave in the year, those on the same day as another included.</param>
/// <param name="Later">Of those, on a later day than the one before.</param>
/// <param name="Retention">The share of those that were right, each learner's counted once.</param>
/// <param name="NearShare">The share of learners whose own retention is within <see cref="ScheduleComparison.Near"/> of the one wanted.</param>
/// <param name="Known">The share of items truly known at the end of the year.</param>
/// <param name="ReviewsPerKnown">Answers given for each of them.</param>
/// <param name="Loss">Log loss of the schedule's predictions, in nats; <c>null</c> for SM-2, which makes none.</param>
/// <param name="FittedLoss">Log loss of fitted weights on the reviews after the fit; <c>null</c> where none were fitted.</param>
/// <param name="DefaultLoss">Log loss of default weights on the same reviews.</param>
public sealed record ScheduleRow(
    string World, string Schedule, string Setting, double Reviews, double Later, double Retention, double NearShare, double Known, double ReviewsPerKnown,
    double? Loss, double? FittedLoss, double? DefaultLoss)
{
    internal static ScheduleRow Of(string world, string schedule, string setting, IReadOnlyList<YearResult> years)
    {
        var total = years.Aggregate((a, b) => a + b);
        var near = years.Count(y => Math.Abs(y.Retention - ScheduleComparison.Retention) <= ScheduleComparison.Near);
        return new(
            world, schedule, setting, total.Reviews / years.Count, total.Later / years.Count, years.Average(y => y.Retention), (double)near / years.Count,
            total.Known / (years.Count * SimulatedYear.Items), total.Reviews / total.Known,
            total.Loss.Mean, total.FittedLoss.Mean, total.DefaultLoss.Mean);
    }
}
