using AwsNotesBot.Bot.Progress;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Bot.Tests.Progress;

public class ProgressTextTests
{
    private static readonly int[] Forecast = new int[LearnerProgress.ForecastDays];

    [Fact]
    public void WhatIsKnownLearnedAndNewIsToldByTopicWithStreakAndWhatIsDue() => Assert.Equal(
        """
        **1,003 known**, 2 learning, 9 new. 3 are due now. Your streak: 4 days.

        - **Storage \*classes\***: 1,003 known, 1 learning, 5 new
        - **Queues**: 0 known, 1 learning, 0 new
        """,
        ProgressText.Of(new([new("Storage *classes*", 1003, 1, 5), new("Queues", 0, 1, 0), new("Untouched", 0, 0, 4)], default, Streak: 4, DueNow: 3, Forecast)));

    [Fact]
    public void OfManyTopicsThoseAfterTheFifthAreCounted()
    {
        var topics = Enumerable.Range(1, 7).Select(i => new TopicProgress($"Topic {i}", 1, 0, 0));

        var text = ProgressText.Of(new([.. topics], default, Streak: 0, DueNow: 0, Forecast));

        Assert.StartsWith("**7 known**, 0 learning, 0 new. Nothing is due. No streak at the moment.", text);
        Assert.EndsWith("- **Topic 5**: 1 known, 0 learning, 0 new\n- and 2 more topics", text);
    }

    [Fact]
    public void WhoeverWasNeverAskedIsToldHowToBegin() => Assert.Equal(
        "Nothing was asked yet; 4 questions to go. Say `quiz` to begin.",
        ProgressText.Of(new([new("Queues", 0, 0, 4)], default, Streak: 0, DueNow: 0, Forecast)));

    [Fact]
    public void WithoutItemsThereIsNothingToBegin() => Assert.Equal("The notes hold no quiz questions yet.", ProgressText.Of(LearnerProgress.Empty));
}
