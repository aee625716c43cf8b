using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews;

public class ReviewTests
{
    [Fact]
    public void ALongAnswerIsCutWhereNoCharacterIsHalved()
    {
        Assert.Equal(4_000, Reviews.Of(answer: new string('a', 5_000)).Answer.Length);
        Assert.Equal(3_999, Reviews.Of(answer: new string('a', 3_999) + "🙂").Answer.Length);
    }

    [Fact]
    public void TimesAreKeptInUtcAndWholeMilliseconds()
    {
        var review = Reviews.Of() with { Time = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1)).AddTicks(9_999) };

        Assert.Equal((Reviews.Start, TimeSpan.Zero), (review.Time, review.Time.Offset));
    }

    [Fact]
    public void WhatNoReviewCanBeIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Rating", () => Reviews.Of(rating: (Rating)5));
        Assert.Throws<ArgumentOutOfRangeException>("Number", () => Reviews.Of(number: 0));
        Assert.Throws<ArgumentOutOfRangeException>("Revision", () => Reviews.Of() with { Revision = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Elapsed", () => Reviews.Of() with { Elapsed = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentException>("Learner", () => Reviews.Of(learner: " "));
        Assert.Throws<ArgumentException>("ItemId", () => Reviews.Of(item: new string('a', 301)));
    }
}
