using System.Net;
using AwsNotesBot.Channels.Limits;
using AwsNotesBot.Channels.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Tests.Limits;

public class RequestLimitsTests
{
    [Fact]
    public async Task ConversationThatTalksTooMuchMustWait()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:Limits:MessagesPerMinute", "2"));
        var loud = await host.ConversationAsync();
        var quiet = await host.ConversationAsync();
        await host.SayAsync(loud, "one");
        await host.SayAsync(loud, "two");

        var third = await host.SayAsync(loud, "three");

        var wait = int.Parse(Assert.Single(third.Headers.GetValues("Retry-After")));
        Assert.InRange(wait, 1, 30);
        await ChannelHost.RefusedAsync(
            third, HttpStatusCode.TooManyRequests, "TooManyRequests", $"Too many messages in this conversation. Wait {wait} s.");
        Assert.Equal(HttpStatusCode.OK, (await host.SayAsync(quiet, "one")).StatusCode);
    }

    [Theory]
    [InlineData("MessagesPerMinutePerAddress", "messages from this network address")]
    [InlineData("CallsPerMinutePerAddress", "calls from this network address")]
    [InlineData("StartsPerMinutePerAddress", "new conversations from this network address")]
    public async Task AddressThatAsksTooMuchMustWait(string setting, string what)
    {
        await using var host = await ChannelHost.StartAsync(settings: ($"Channels:Limits:{setting}", "4"));
        var first = await host.ConversationAsync();
        var replies = new List<HttpResponseMessage>();
        for (var i = 0; i < 6; i++)
        {
            replies.Add(await host.SayAsync(first, "hi"));
            replies.Add(await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", origin: ChannelHost.Origin));
        }

        var refused = replies.First(r => r.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.StartsWith(
            $"Too many {what}. Wait ",
            (await ChannelHost.JsonAsync(refused, HttpStatusCode.TooManyRequests)).GetProperty("error").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::ffff", "2001:db8:1:2::/64")]
    public void AddressesOfOneHomeCountAsOne(string address, string expected)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);

        Assert.Equal(expected, NetworkAddress.Of(context.Request));
    }
}
