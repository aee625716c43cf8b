using AwsNotesBot.Channels.Connector.Outgoing;

namespace AwsNotesBot.Channels.Tests.Connector.Outgoing;

public class RetryDelayTests
{
    [Theory]
    [InlineData(0, 0.0, 0.5)]
    [InlineData(0, 1.0, 1.0)]
    [InlineData(3, 0.0, 4.0)]
    [InlineData(20, 1.0, 30.0)]
    public void WaitDoublesUpToTheLongestAndHalfOfItIsChance(int attempt, double random, double seconds) =>
        Assert.Equal(seconds, RetryDelay.Of(attempt, asked: null, random).TotalSeconds, 3);

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void WhatTheChannelAsksForIsNeverUndercut(double random) =>
        Assert.InRange(RetryDelay.Of(0, TimeSpan.FromSeconds(7), random).TotalSeconds, 7, 8);
}
