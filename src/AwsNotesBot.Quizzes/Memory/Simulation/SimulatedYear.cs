using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>A learner's year by one schedule: some new items a day until all are met, and every day what is due.</summary>
internal sealed class SimulatedYear
{
    public const int Days = 365, Items = 150;

    private const int NewPerDay = 5;

    private readonly IReadOnlyList<SimulatedItem> _items;
    private readonly Schedule _schedule;
    private readonly List<int>[] _due = [.. Enumerable.Range(0, Days).Select(_ => new List<int>())];
    private readonly int[] _lastDay;
    private int _reviews, _later, _recalled;
    private LogLoss _loss, _fittedLoss, _defaultLoss;

    private SimulatedYear(IReadOnlyList<SimulatedItem> items, Schedule schedule) => (_items, _schedule, _lastDay) = (items, schedule, new int[items.Count]);

    public static YearResult Run(IReadOnlyList<SimulatedItem> items, Schedule schedule)
    {
        var year = new SimulatedYear(items, schedule);
        for (var day = 0; day < Days; day++)
        {
            year.Live(day);
        }

        var known = items.Select((item, i) => item.Recall(Days - year._lastDay[i])).Sum();
        return new(year._reviews, year._later, year._recalled, known, year._loss, year._fittedLoss, year._defaultLoss);
    }

    private void Live(int day)
    {
        for (var item = day * NewPerDay; item < Math.Min((day + 1) * NewPerDay, _items.Count); item++)
        {
            AskUntilDone(item, day, _items[item].Meet());
        }

        foreach (var item in _due[day])
        {
            var (believed, byDefault) = (_schedule.Predict(item, day), _schedule.PredictByDefault(item, day));
            var rating = _items[item].Ask(day - _lastDay[item]);
            Count(rating != Rating.Again, believed, byDefault);
            AskUntilDone(item, day, rating);
        }

        _schedule.EndDay(day);
    }

    /// <summary>Hands the answer to the schedule, and asks again as long as it wants the item on the same day.</summary>
    private void AskUntilDone(int item, int day, Rating rating)
    {
        _lastDay[item] = day;
        _reviews++;
        int wait;
        while ((wait = _schedule.Next(item, day, rating)) == 0)
        {
            rating = _items[item].Ask(0);
            _reviews++;
        }

        if (day + wait < Days)
        {
            _due[day + wait].Add(item);
        }
    }

    private void Count(bool recalled, double? believed, double? byDefault)
    {
        _later++;
        _recalled += recalled ? 1 : 0;
        if (believed is { } chance)
        {
            _loss = _loss.With(chance, recalled);
            if (byDefault is { } other)
            {
                _fittedLoss = _fittedLoss.With(chance, recalled);
                _defaultLoss = _defaultLoss.With(other, recalled);
            }
        }
    }
}
