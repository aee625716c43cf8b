using System.Globalization;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>What it costs to reach one retention by SM-2, by FSRS with default weights and by FSRS with fitted weights, for the same learners.</summary>
public static class ScheduleComparison
{
    /// <summary>How many items each learner meets.</summary>
    public const int Items = SimulatedYear.Items;

    /// <summary>The retention that every schedule is tuned to.</summary>
    public const double Retention = 0.9;

    /// <summary>How far a learner's own retention may be off for them to count as held there.</summary>
    public const double Near = 0.03;

    /// <summary>A schedule is tuned on so many learners, evenly spread; more move its knob by less than the third digit.</summary>
    private const int TuningLearners = 100;

    private const int TuningSteps = 5;

    private static readonly (string Name, Func<int, int, int, IReadOnlyList<SimulatedItem>> Learner)[] Worlds =
        [("FSRS, own weights", SimulatedLearners.Fsrs), ("half-lives", SimulatedLearners.HalfLife)];

    private static readonly Tunable[] Schedules =
    [
        new("SM-2", "intervals × {0:0.00}", 1.5, 0.1, stretch => new Sm2Schedule(stretch)),
        new("FSRS, default weights", "desired retention {0:0.000}", 0.86, 0.94, retention => new FsrsSchedule(retention)),
        new("FSRS, fitted weights", "desired retention {0:0.000}", 0.86, 0.94, retention => new FittedSchedule(retention)),
    ];

    /// <param name="learners">How many learners; 1,000 take about two minutes.</param>
    /// <param name="seed">The same seed gives the same table.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Row by row, as each is ready.</returns>
    public static IEnumerable<ScheduleRow> Run(int learners, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(learners, 1);
        foreach (var (world, learner) in Worlds)
        {
            yield return Row("SM-2", "as published", Enumerable.Range(0, learners).Select(n => Year(n, new Sm2Schedule())));
            foreach (var schedule in Schedules)
            {
                var knob = Tune(schedule);
                var setting = string.Format(CultureInfo.InvariantCulture, schedule.Setting, knob);
                yield return Row(schedule.Name, setting, Enumerable.Range(0, learners).Select(n => Year(n, schedule.Make(knob))));
            }

            ScheduleRow Row(string schedule, string setting, IEnumerable<YearResult> years) => ScheduleRow.Of(world, schedule, setting, [.. years]);

            YearResult Year(int number, Schedule schedule)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return SimulatedYear.Run(learner(seed, number, SimulatedYear.Items), schedule);
            }

            double Tune(Tunable schedule)
            {
                var sample = Enumerable.Range(0, Math.Min(TuningLearners, learners)).Select(i => i * learners / Math.Min(TuningLearners, learners)).ToList();
                var (less, more) = (schedule.Less, schedule.More);
                for (var step = 0; step < TuningSteps; step++)
                {
                    var middle = (less + more) / 2;
                    var reached = sample.Average(n => Year(n, schedule.Make(middle)).Retention);
                    (less, more) = reached < Retention ? (middle, more) : (less, middle);
                }

                return (less + more) / 2;
            }
        }
    }

    /// <param name="Name">As the table shows it.</param>
    /// <param name="Setting">How its knob is shown.</param>
    /// <param name="Less">A knob that gives less retention than wanted.</param>
    /// <param name="More">A knob that gives more.</param>
    /// <param name="Make">The schedule at a knob.</param>
    private sealed record Tunable(string Name, string Setting, double Less, double More, Func<double, Schedule> Make);
}
