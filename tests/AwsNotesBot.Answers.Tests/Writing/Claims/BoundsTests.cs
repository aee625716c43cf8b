using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class BoundsTests
{
    [Theory]
    [InlineData("It takes at most 3 hours.", "It takes 3 hours or less.", true)]
    [InlineData("It takes 3 hours.", "It takes at least 3 hours.", true)]
    [InlineData("It takes at most 3 hours.", "It takes at least 3 hours.", false)]
    [InlineData("It takes more than 3 hours.", "It takes less than 3 hours.", false)]
    [InlineData("It takes at most 3 hours.", "It takes 3 hours.", false)]
    public void BoundOfANumberIsKept(string said, string evidence, bool isKept) => Assert.Equal(isKept, Bounds.AreKept(said, evidence));

    [Theory]
    [InlineData("It takes at most 3 hours.", "3 hours", true)]
    [InlineData("It takes at least 3 hours.", "3 hours", false)]
    [InlineData("It holds at most 3 kg.", "3 kg to 5 kg", false)]
    public void WhatStandsUnderLimitsIsAtMostSoMuch(string said, string evidence, bool isKept) => Assert.Equal(isKept, Bounds.AreKept(said, evidence, "Limits"));
}
