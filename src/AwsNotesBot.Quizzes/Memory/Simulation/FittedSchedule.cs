using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Optimising;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Asks by FSRS with default weights, then with weights fitted to the learner: as soon as that may be done, and whenever the reviews have doubled.</summary>
internal sealed class FittedSchedule(double desiredRetention) : FsrsSchedule(desiredRetention)
{
    private readonly List<Review> _answers = [];
    private readonly FsrsSchedule _byDefault = new(desiredRetention);
    private int _nextFit = WeightOptimiser.MinReviews;
    private int _later;
    private bool _fitted;

    public override int Next(int item, int day, Rating rating)
    {
        _byDefault.Next(item, day, rating);
        return base.Next(item, day, rating);
    }

    public override double? PredictByDefault(int item, int day)
    {
        _later++; // asked once for each review on a later day
        return _fitted ? _byDefault.Predict(item, day) : null;
    }

    public override void EndDay(int day)
    {
        if (_later < _nextFit)
        {
            return;
        }

        _nextFit = 2 * _later;
        if (WeightOptimiser.Fit(_answers, At(day)) is WeightFit.Better better)
        {
            _fitted = true;
            Reschedule(better.Weights.Parameters, _answers.ToLookup(a => a.ItemId, a => (a.Rating, a.Time)));
        }
    }

    protected override void Log(ReviewCard card, Rating rating, DateTimeOffset at) => _answers.Add(new Review
    {
        Learner = "simulated",
        ItemId = card.ItemId,
        Rating = rating,
        Outcome = rating == Rating.Again ? AnswerOutcome.Wrong : AnswerOutcome.Right,
        Answer = "",
        Elapsed = TimeSpan.Zero,
        Time = at,
        Session = "year",
        Number = _answers.Count + 1,
    });
}
