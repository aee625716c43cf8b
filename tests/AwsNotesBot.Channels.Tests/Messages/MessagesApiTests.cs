using System.Net;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.Messages;

public class MessagesApiTests
{
    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized, "it carries no token.")]
    [InlineData("anything", HttpStatusCode.Forbidden, "no Bot Framework registration is configured to check its token against.")]
    public async Task EveryCallIsRefusedAndTheReasonStaysInTheLog(string? token, HttpStatusCode status, string reason)
    {
        await using var host = await ChannelHost.StartAsync();

        var reply = await host.SendAsync(HttpMethod.Post, "/api/messages", token, new { type = "message", text = "hi" });

        Assert.Equal(status, reply.StatusCode);
        Assert.Equal("", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"Warning: Refused POST /api/messages from unknown: {reason}", host.Lines.All);
        Assert.Empty(host.Bot.Turns);
    }
}
