using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Quizzes.Memory;

namespace AwsNotesBot.Quizzes.Tests.Memory;

public class MemoryOptionsTests
{
    [Fact]
    public void TheDefaultsAreValid() => Assert.Empty(Problems(new()));

    [Theory]
    [InlineData("1m 10m", new[] { 1.0, 10 })]
    [InlineData("30s 1.5h 1d", new[] { 0.5, 90, 1_440 })]
    [InlineData("", new double[0])]
    public void StepsAreWrittenAsInAnki(string text, double[] minutes) => Assert.Equal(minutes, StepList.TryParse(text)!.Select(s => s.TotalMinutes));

    [Theory]
    [InlineData("10")]
    [InlineData("m")]
    [InlineData("0m")]
    [InlineData("-1m")]
    [InlineData("2d")]
    [InlineData("1m,10m")]
    [InlineData("1e99d")]
    public void WhatIsNoStepIsRefusedInASentence(string text) =>
        Assert.Equal([$"Quizzes:Memory:LearningSteps is '{text}'. Write up to 20 waits of at most a day, for example 1m 10m; units are s, m, h and d."], Problems(new() { LearningSteps = text }));

    [Fact]
    public void WhatIsOutOfRangeIsRefusedInASentence() => Assert.Equal(
        ["Quizzes:Memory:DesiredRetention must be from 0.7 to 0.99.", "Quizzes:Memory:MaxIntervalDays must be from 1 to 36500."],
        Problems(new() { DesiredRetention = 0.5, MaxIntervalDays = 0 }));

    [Theory]
    [InlineData("0.2, x", "Quizzes:Memory:Weights: 'x' is no number. Separate the weights by commas.")]
    [InlineData("0.2, 1", "Quizzes:Memory:Weights: FSRS takes 21 weights, or 19 or 17 of its older versions, or none for the defaults; these are 2.")]
    public void WhatAreNoWeightsIsRefusedInASentence(string text, string sentence) => Assert.Equal([sentence], Problems(new() { Weights = text }));

    private static IEnumerable<string?> Problems(MemoryOptions options)
    {
        var problems = new List<ValidationResult>();
        Validator.TryValidateObject(options, new(options), problems, validateAllProperties: true);
        return problems.Select(p => p.ErrorMessage);
    }
}
