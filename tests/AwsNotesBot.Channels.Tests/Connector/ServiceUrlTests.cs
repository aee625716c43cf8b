using AwsNotesBot.Channels.Connector;

namespace AwsNotesBot.Channels.Tests.Connector;

public class ServiceUrlTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/", true)]
    [InlineData("http://127.0.0.1:3978/", true)]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://[::1]:3978", true)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://127.0.0.1.evil.example/", false)]
    [InlineData("https://user:word@evil.example/", false)]
    [InlineData("https://evil.example/?x=1", false)]
    [InlineData("https://evil.example/#x", false)]
    [InlineData("ftp://127.0.0.1/", false)]
    [InlineData("/relative", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TokenGoesByHttpsOrStaysOnThisMachine(string? address, bool isSafe) => Assert.Equal(isSafe, ServiceUrl.TryParse(address) is not null);

    [Fact]
    public void IdsStayOnePartOfTheAddress() => Assert.Equal(
        "https://smba.example/amer/v3/conversations/19%3Aa%2F..%3Bmessageid%3D1/activities/1%3Fx",
        ServiceUrl.TryParse("https://smba.example/amer/")!.Activities("19:a/..;messageid=1", "1?x").AbsoluteUri);
}
