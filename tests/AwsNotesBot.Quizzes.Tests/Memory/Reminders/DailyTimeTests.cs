using AwsNotesBot.Quizzes.Memory.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reminders;

public class DailyTimeTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-01T06:59Z", "2026-03-01T07:00Z")]
    [InlineData("2026-03-01T07:00Z", "2026-03-02T07:00Z")]
    [InlineData("2026-03-01T23:30Z", "2026-03-02T07:00Z")] // already tomorrow in Berlin
    [InlineData("2026-07-01T07:00Z", "2026-07-02T06:00Z")] // summer time
    public void TheNextEightOClockInBerlin(string after, string next) =>
        Assert.Equal(DateTimeOffset.Parse(next), DailyTime.Next(new TimeOnly(8, 0), Berlin, DateTimeOffset.Parse(after)));

    [Fact]
    public void ATimeThatTheClocksSkipComesAnHourLater() =>
        Assert.Equal(DateTimeOffset.Parse("2026-03-29T01:30Z"), DailyTime.Next(new TimeOnly(2, 30), Berlin, DateTimeOffset.Parse("2026-03-28T12:00Z")));

    [Fact]
    public void ATimeThatComesTwiceCountsOnce()
    {
        var first = DailyTime.Next(new TimeOnly(2, 30), Berlin, DateTimeOffset.Parse("2026-10-24T12:00Z"));

        Assert.Equal(DateTimeOffset.Parse("2026-10-25T00:30Z"), first);
        Assert.Equal(DateTimeOffset.Parse("2026-10-26T01:30Z"), DailyTime.Next(new TimeOnly(2, 30), Berlin, first));
    }

    [Fact]
    public void WhateverTheZoneATimeComesOnceInAboutADay() => Prop.ForAll(
        (from zone in Gen.Elements<TimeZoneInfo>([.. TimeZoneInfo.GetSystemTimeZones()])
         from minute in Gen.Choose(0, (24 * 60) - 1)
         from hours in Gen.Choose(0, 8_760)
         select (zone, minute, hours)).ToArbitrary(),
        sample =>
        {
            var time = TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(sample.minute));
            var first = DailyTime.Next(time, sample.zone, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(sample.hours));
            var second = DailyTime.Next(time, sample.zone, first);
            Assert.InRange(second - first, TimeSpan.FromHours(22), TimeSpan.FromHours(26));
        }).QuickCheckThrowOnFailure();
}
