using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Optimising;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Memory.Optimising;

public class RecallLossTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Weights away from their bounds, where the loss has a derivative.</summary>
    private static readonly Gen<FsrsParameters> Weights = Gen.Choose(-100, 100).ListOf(FsrsParameters.Count).Select(shifts => FsrsParameters.Of(
        [.. shifts.Select((shift, i) => Math.Clamp(FsrsParameters.Default[i] * (1 + (shift / 400.0)), FsrsParameters.Lower[i] * 1.1, FsrsParameters.Upper[i] * 0.9))]));

    private static readonly Gen<RecallSequence> Sequences =
        (from rating in Gen.Elements(Enum.GetValues<Rating>())
         from days in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 10)), (2, Gen.Choose(1, 200)))
         select (days, rating)).ListOf(12).Select(steps =>
            new RecallSequence([.. steps.Select(s => new RecallStep(s.days, s.rating, Start))]));

    [Fact]
    public void TheLossIsTheLogOfTheChanceGivenToWhatHappened()
    {
        var sequence = new RecallSequence([new(0, Rating.Good, Start), new(0, Rating.Good, Start), new(2, Rating.Hard, Start), new(3, Rating.Again, Start)]);
        var w = FsrsParameters.Default;
        var second = FsrsFormulae.Next(w, FsrsFormulae.First(w, Rating.Good), 0, Rating.Good);
        var third = FsrsFormulae.Next(w, second, 2, Rating.Hard);

        var (sum, count) = new RecallLoss().Of(w, [sequence]);

        var recalled = FsrsFormulae.Retrievability(w, 2, second.Stability);
        var forgotten = 1 - FsrsFormulae.Retrievability(w, 3, third.Stability);
        Assert.Equal(2, count);
        Assert.Equal(-Math.Log(recalled) - Math.Log(forgotten), sum, tolerance: 1e-12);
    }

    [Fact]
    public void TheGradientIsHowTheLossChangesWithEachWeight() =>
        Prop.ForAll(
            (from w in Weights from sequences in Sequences.ListOf(3) select (w, sequences: sequences.ToList())).ToArbitrary(),
            sample =>
            {
                var gradient = new double[FsrsParameters.Count];
                new RecallLoss().AddGradient(sample.w, sample.sequences, gradient);
                for (var i = 0; i < gradient.Length; i++)
                {
                    var expected = CentralDifference(sample.w, i, sample.sequences);
                    Assert.True(Math.Abs(expected - gradient[i]) <= 1e-4 * (1 + Math.Abs(expected)), $"w{i}: {gradient[i]} instead of {expected}");
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void WhatCameBeforeTheMomentLeadsToWhatIsPredictedAfterIt()
    {
        RecallStep[] steps = [new(0, Rating.Good, Start), new(1, Rating.Good, Start.AddDays(1)), new(3, Rating.Good, Start.AddDays(4))];
        var sequence = new RecallSequence(steps);

        Assert.Equal(steps[..2], sequence.Before(Start.AddDays(4))!.Steps);
        Assert.Null(sequence.Before(Start));
        Assert.Equal([false, false, true], Enumerable.Range(0, 3).Select(sequence.Since(Start.AddDays(4)).Counts));
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(sequence.Since(Start).Counts));
    }

    private static double CentralDifference(FsrsParameters w, int i, List<RecallSequence> sequences)
    {
        const double h = 1e-6;
        double LossAt(double shift)
        {
            var shifted = w.AsSpan().ToArray();
            shifted[i] += shift;
            return new RecallLoss().Of(FsrsParameters.Of(shifted), sequences).Sum;
        }

        return (LossAt(h) - LossAt(-h)) / (2 * h);
    }
}
