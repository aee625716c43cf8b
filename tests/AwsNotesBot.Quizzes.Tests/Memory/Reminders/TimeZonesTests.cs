using AwsNotesBot.Quizzes.Memory.Reminders;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reminders;

public class TimeZonesTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("UTC", "UTC")]
    [InlineData("utc", "UTC")]
    public void AZoneIsFoundByItsNameOrItsCity(string name, string id) => Assert.Equal(id, TimeZones.Find(name)?.Id);

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/localtime")]
    [InlineData("Europe//Berlin")]
    public void AnyOtherNameIsNone(string name) => Assert.Null(TimeZones.Find(name));
}
