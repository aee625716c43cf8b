using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public class WebRemindersTests
{
    private const string User = "dl_0123456789abcdef0123456789abcdef";

    private static readonly Reminder Wish = new("webchat", User, User, new TimeOnly(8, 0), "UTC", DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task TheLearnerIsRemindedInWhicheverConversationTheyHaveOpen()
    {
        await using var host = await ChannelHost.StartAsync();
        var reminders = host.Server.Services.GetServices<IReminderChannel>().Single(channel => channel.Name == "webchat");
        var token = await host.TokenAsync(new { user = new { id = User } });
        var body = await ChannelHost.JsonAsync(await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token), System.Net.HttpStatusCode.Created);

        Assert.Null(reminders.Reach(Wish)); // Nobody listens yet.
        using var socket = await TestSocket.OpenAsync(host, body.GetProperty("streamUrl").GetString()!);
        await socket.ActivitiesAsync(1);
        Assert.True(await reminders.Reach(Wish)!(ScriptedBot.Say("Your reminder"), TestContext.Current.CancellationToken));

        var (activities, _) = await socket.ActivitiesAsync(1);
        Assert.Equal("Your reminder", activities[0].GetProperty("text").GetString());
        Assert.Null(reminders.Reach(Wish with { Address = $"{User}0" }));
    }
}
