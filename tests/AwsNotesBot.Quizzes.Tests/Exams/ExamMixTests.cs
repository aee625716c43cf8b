using AwsNotesBot.Quizzes.Exams;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Exams;

public class ExamMixTests
{
    [Theory]
    [InlineData(65, new[] { 19, 17, 16, 13 })]
    [InlineData(10, new[] { 3, 3, 2, 2 })]
    [InlineData(1, new[] { 1, 0, 0, 0 })]
    public void EachDomainGetsItsShare(int count, int[] quotas) =>
        Assert.Equal(quotas, ExamMix.Quotas([30, 26, 24, 20], [100, 100, 100, 100], count));

    [Fact]
    public void WhatADomainLacksTheOthersGive() => Assert.Equal([1, 5, 4], ExamMix.Quotas([80, 11, 9], [1, 9, 9], 10));

    [Fact]
    public void WhateverTheWeightsTheCountIsMetAsFarAsThereAreQuestions() => Prop.ForAll(
        (from n in Gen.Choose(1, 8)
         from weights in Gen.Choose(1, 100).ListOf(n)
         from available in Gen.Choose(0, 30).ListOf(n)
         from count in Gen.Choose(0, 100)
         select (Weights: weights.Select(w => (double)w).ToList(), Available: available.ToList(), Count: count)).ToArbitrary(),
        exam =>
        {
            var quotas = ExamMix.Quotas(exam.Weights, exam.Available, exam.Count);
            Assert.Equal(Math.Min(exam.Count, exam.Available.Sum()), quotas.Sum());
            Assert.All(quotas.Zip(exam.Available), q => Assert.InRange(q.First, 0, q.Second));
            if (exam.Available.TrueForAll(a => a >= exam.Count))
            {
                Assert.All(quotas.Zip(exam.Weights), q => Assert.InRange(q.First, (q.Second / exam.Weights.Sum() * exam.Count) - 1, (q.Second / exam.Weights.Sum() * exam.Count) + 1));
            }
        }).QuickCheckThrowOnFailure();
}
