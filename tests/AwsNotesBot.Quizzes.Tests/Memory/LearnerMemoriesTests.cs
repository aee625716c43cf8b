using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Tests.Memory;

public class LearnerMemoriesTests
{
    private readonly SqliteReviewLog _log = new(Path.Combine(Directory.CreateTempSubdirectory().FullName, "reviews.db"));

    [Fact]
    public async Task ALearnersOwnWeightsComeBeforeTheDefaultsAndTheSettingsBeforeBoth()
    {
        var own = Weights(first: 0.5);
        await _log.WriteWeightsAsync("ada", new FittedWeights(own, 400, 0.4, 0.3, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);

        Assert.Equal(own, (await Recall("ada", new())).Scheduler.Parameters);
        Assert.Equal(FsrsParameters.Default, (await Recall("bob", new())).Scheduler.Parameters);

        var forAll = Weights(first: 0.7);
        Assert.Equal(forAll, (await Recall("ada", new() { Weights = WeightList.Write(forAll) })).Scheduler.Parameters);
    }

    [Fact]
    public async Task EverySettingOfTheScheduleIsObeyed()
    {
        Assert.Equal(TimeSpan.FromMinutes(1), await Wait(new(), Rating.Again));
        Assert.Equal(TimeSpan.FromMinutes(3), await Wait(new() { LearningSteps = "3m" }, Rating.Again));
        Assert.Equal(TimeSpan.FromMinutes(10), await Wait(new(), Rating.Easy, Rating.Again));
        Assert.Equal(TimeSpan.FromMinutes(4), await Wait(new() { RelearningSteps = "4m" }, Rating.Easy, Rating.Again));
        Assert.Equal(TimeSpan.FromDays(8), await Wait(new() { Fuzz = false }, Rating.Easy));
        Assert.Equal(TimeSpan.FromDays(3), await Wait(new() { Fuzz = false, DesiredRetention = 0.95 }, Rating.Easy));
        Assert.Equal(TimeSpan.FromDays(5), await Wait(new() { MaxIntervalDays = 5, Fuzz = false }, Rating.Easy));
    }

    [Fact]
    public async Task FuzzMovesSomeIntervals()
    {
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 20; i++)
        {
            waits.Add(await Wait(new(), $"item{i}", Rating.Easy));
        }

        Assert.Contains(waits, w => w != TimeSpan.FromDays(8));
    }

    private Task<TimeSpan> Wait(MemoryOptions options, params Rating[] ratings) => Wait(options, $"item{Guid.NewGuid()}", ratings);

    private async Task<TimeSpan> Wait(MemoryOptions options, string item, params Rating[] ratings)
    {
        var learner = $"learner{Guid.NewGuid()}";
        await _log.AppendAsync([.. ratings.Select((r, i) => Reviews.Reviews.Of(i + 1, learner, item, r, days: i * 8))], TestContext.Current.CancellationToken);
        var card = (await Recall(learner, options)).Cards[item];
        return card.Due - card.LastReview!.Value;
    }

    private Task<LearnerMemory> Recall(string learner, MemoryOptions options) => new LearnerMemories(_log, options).RecallAsync(learner, TestContext.Current.CancellationToken);

    private static FsrsParameters Weights(double first) => FsrsParameters.Of([first, .. FsrsParameters.Default.AsSpan()[1..]]);
}
