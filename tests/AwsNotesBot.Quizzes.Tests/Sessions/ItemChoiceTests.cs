using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;
using static AwsNotesBot.Quizzes.Tests.Sessions.Cards;

namespace AwsNotesBot.Quizzes.Tests.Sessions;

public class ItemChoiceTests
{
    private static readonly IReadOnlyList<QuizItem> Pool =
    [
        Kettle with { Difficulty = 0.1 }, Oven with { Difficulty = 0.3 }, Plough with { Difficulty = 0.6 }, Scythe with { Difficulty = 0.9 },
    ];

    [Fact]
    public void WhatIsDueComesFirstThenWhatIsNewThenWhatIsNotDueYet()
    {
        var memory = Memory(("plough", Rating.Again, -1), ("kettle", Rating.Easy, -1));

        var chosen = ItemChoice.Choose(Pool, isRanked: false, memory, Start, QuizLevel.Mixed, 4, seed: 3);

        Assert.Equal("plough", chosen[0]);
        Assert.Equal("kettle", chosen[^1]);
        Assert.Equal(["plough"], ItemChoice.Due(id => id != "kettle", memory, Start.AddYears(1), 10));
    }

    [Theory]
    [InlineData(QuizLevel.Hardest, "scythe")]
    [InlineData(QuizLevel.Easiest, "kettle")]
    public void ALevelTakesTheItemsOfThatDifficultyFirst(QuizLevel level, string first) =>
        Assert.Equal(first, ItemChoice.Choose(Pool, isRanked: false, Memory(), Start, level, 4, seed: 3)[0]);

    [Fact]
    public void TheSameSeedChoosesTheSameAndTopicsAlternate()
    {
        var chosen = ItemChoice.Choose(Pool, isRanked: false, Memory(), Start, QuizLevel.Mixed, 2, seed: 5);

        Assert.Equal(chosen, ItemChoice.Choose(Pool, isRanked: false, Memory(), Start, QuizLevel.Mixed, 2, seed: 5));
        Assert.Equal(2, chosen.Select(id => Find(id)!.Topic).Distinct().Count());
    }

    [Fact]
    public void WhatFitsTheTopicBestIsAskedBeforeTheRest()
    {
        var chosen = Enumerable.Range(0, 20).Select(seed => ItemChoice.Choose([.. Pool, Four], isRanked: true, Memory(), Start, QuizLevel.Mixed, 1, seed).Single());

        Assert.Subset(new HashSet<string> { "kettle", "oven", "plough" }, chosen.ToHashSet());
    }

    private static LearnerMemory Memory(params (string Item, Rating Rating, double Days)[] reviews) => LearnerMemory.Of(
        reviews.Select((r, i) => new Review
        {
            Learner = "terminal/ada",
            ItemId = r.Item,
            Rating = r.Rating,
            Outcome = r.Rating == Rating.Again ? AnswerOutcome.Wrong : AnswerOutcome.Right,
            Answer = "",
            Elapsed = TimeSpan.FromSeconds(1),
            Time = Start.AddDays(r.Days),
            Session = "s0",
            Number = i + 1,
        }),
        new FsrsScheduler());
}
