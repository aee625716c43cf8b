using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Asks by FSRS with one set of weights, in whole days after the learning steps.</summary>
internal class FsrsSchedule(double desiredRetention) : Schedule
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<int, ReviewCard> _cards = [];
    private (int Day, int Answers) _today;

    protected FsrsScheduler Scheduler { get; private set; } = new(desiredRetention: desiredRetention);

    public override int Next(int item, int day, Rating rating)
    {
        _today = day == _today.Day ? (day, _today.Answers + 1) : (day, 0);
        var at = At(day).AddMilliseconds(_today.Answers);
        var card = Scheduler.Review(_cards.GetValueOrDefault(item) ?? ReviewCard.New(Name(item), at), rating, at);
        _cards[item] = card;
        Log(card, rating, at);
        return (card.Due - at).Days;
    }

    public override double? Predict(int item, int day) => Scheduler.Retrievability(_cards[item], At(day));

    /// <summary>A minute later every day, so that a day later is a whole day later.</summary>
    protected static DateTimeOffset At(int day) => Start.AddDays(day).AddMinutes(day);

    protected static string Name(int item) => item.ToString();

    protected virtual void Log(ReviewCard card, Rating rating, DateTimeOffset at)
    {
    }

    protected void Reschedule(FsrsParameters parameters, ILookup<string, (Rating Rating, DateTimeOffset At)> reviews)
    {
        Scheduler = new(parameters, desiredRetention);
        foreach (var item in _cards.Keys.ToList())
        {
            _cards[item] = Scheduler.Replay(Name(item), reviews[Name(item)]);
        }
    }
}
