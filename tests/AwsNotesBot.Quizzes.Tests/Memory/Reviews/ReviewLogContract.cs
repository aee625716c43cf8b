using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews;

/// <summary>What every review log promises; a log's own test class adds how it is made.</summary>
public abstract class ReviewLogContract
{
    private static readonly FittedWeights Weights = new(FsrsParameters.Default, 400, 0.35, 0.33, Reviews.Start);

    protected abstract IReviewLog Log { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ALearnerWhoNeverAnsweredHasNoRows() => Assert.Empty(await Log.ReadAsync("nobody", Cancel));

    [Fact]
    public async Task WhatWasAppendedIsReadInTheOrderOfTime()
    {
        var later = Reviews.Of(1, days: 1, answer: "Größe; \"2 TB\"\n🙂");
        var earlier = Reviews.Of(2, rating: Rating.Again, answer: "");

        Assert.Equal(2, await Log.AppendAsync([later, earlier], Cancel));

        Assert.Equal([earlier, later], await Log.ReadAsync("webchat/ada", Cancel));
    }

    [Fact]
    public async Task ASecondAppendOfTheSameQuestionChangesNothingAndSaysSo()
    {
        var review = Reviews.Of();
        await Log.AppendAsync([review], Cancel);

        Assert.Equal(0, await Log.AppendAsync([review with { Rating = Rating.Again, Answer = "c" }], Cancel));

        Assert.Equal([review], await Log.ReadAsync("webchat/ada", Cancel));
    }

    [Fact]
    public async Task OfSeveralRowsOnlyTheNewOnesAreAdded()
    {
        await Log.AppendAsync([Reviews.Of(1), Reviews.Of(2)], Cancel);

        Assert.Equal(1, await Log.AppendAsync([Reviews.Of(2), Reviews.Of(3), Reviews.Of(3)], Cancel));
        Assert.Equal([1, 2, 3], (await Log.ReadAsync("webchat/ada", Cancel)).Select(r => r.Number));
    }

    [Fact]
    public async Task ACorrectionIsARowMore()
    {
        var review = Reviews.Of();
        var corrected = review.Corrected(Rating.Easy, Reviews.Start.AddMinutes(1));

        Assert.Equal(2, await Log.AppendAsync([review, corrected], Cancel));

        Assert.Equal([review, corrected], await Log.ReadAsync("webchat/ada", Cancel));
    }

    [Fact]
    public async Task TheSameQuestionOfAnotherLearnerOrSessionIsAnotherRow() =>
        Assert.Equal(3, await Log.AppendAsync([Reviews.Of(), Reviews.Of(learner: "webchat/bob"), Reviews.Of(session: "s2")], Cancel));

    [Fact]
    public async Task OfManyWritersOfTheSameRowExactlyOneAddsIt()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Log.AppendAsync([Reviews.Of()], Cancel)));

        Assert.Equal(1, added.Sum());
    }

    [Fact]
    public async Task TheLatestWeightsOfALearnerCount()
    {
        Assert.Null(await Log.ReadWeightsAsync("webchat/ada", Cancel));

        await Log.WriteWeightsAsync("webchat/ada", Weights, Cancel);
        await Log.WriteWeightsAsync("webchat/ada", Weights with { Reviews = 800 }, Cancel);

        Assert.Equal(Weights with { Reviews = 800 }, await Log.ReadWeightsAsync("webchat/ada", Cancel));
        Assert.Null(await Log.ReadWeightsAsync("webchat/bob", Cancel));
    }

    [Fact]
    public async Task WhoIsForgottenHasNoRowsAndNoWeightsAndTheOthersKeepTheirs()
    {
        await Log.AppendAsync([Reviews.Of(1), Reviews.Of(2), Reviews.Of(learner: "webchat/bob")], Cancel);
        await Log.WriteWeightsAsync("webchat/ada", Weights, Cancel);
        await Log.WriteWeightsAsync("webchat/bob", Weights, Cancel);

        Assert.Equal(2, await Log.ForgetAsync("webchat/ada", Cancel));

        Assert.Empty(await Log.ReadAsync("webchat/ada", Cancel));
        Assert.Null(await Log.ReadWeightsAsync("webchat/ada", Cancel));
        Assert.Single(await Log.ReadAsync("webchat/bob", Cancel));
        Assert.NotNull(await Log.ReadWeightsAsync("webchat/bob", Cancel));
    }
}
