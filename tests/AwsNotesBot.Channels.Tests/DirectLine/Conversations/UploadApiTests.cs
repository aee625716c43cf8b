using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Conversations;

public class UploadApiTests
{
    private const string NotRead = "I answer from the notes only: the file was not read and is not kept.";

    [Fact]
    public async Task TextIsAnsweredAndTheFileIsDeclined()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);
        using var form = Form("""{"type":"message","text":"What is this?","channelData":{"clientActivityID":"7"}}""", fileBytes: 100);

        var reply = await UploadAsync(host, conversation, form);

        Assert.Equal($"{conversation.Id}|0000002", (await ChannelHost.JsonAsync(reply, HttpStatusCode.OK)).GetProperty("id").GetString());
        var said = await host.ReadAsync(conversation, 4);
        Assert.Equal("7", said[1].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal([NotRead, "You said What is this?."], said.Skip(2).Select(a => a.GetProperty("text").GetString()).Order());
    }

    [Fact]
    public async Task FileAloneIsDeclinedWithoutATurn()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        await host.ReadAsync(conversation, 1);
        using var form = Form(activity: null, fileBytes: 100);

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(host, conversation, form)).StatusCode);

        Assert.Equal(NotRead, (await host.ReadAsync(conversation, 3))[2].GetProperty("text").GetString());
        Assert.Single(host.Bot.Turns);
    }

    [Fact]
    public async Task FileOverTheLimitIsRefused()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:Limits:MaxUploadBytes", "4000"));
        var conversation = await host.ConversationAsync();
        using var form = Form(activity: null, fileBytes: 4001);

        await ChannelHost.RefusedAsync(
            await UploadAsync(host, conversation, form),
            HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", "An upload takes at most 4000 bytes.");
    }

    [Fact]
    public async Task FilesTogetherOverTheLimitAreRefused()
    {
        await using var host = await ChannelHost.StartAsync(settings: ("Channels:Limits:MaxUploadBytes", "4000"));
        var conversation = await host.ConversationAsync();
        using var form = Form(activity: null, fileBytes: 2500);
        form.Add(new ByteArrayContent(new byte[2500]), "file", "b.bin");

        await ChannelHost.RefusedAsync(
            await UploadAsync(host, conversation, form),
            HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", "An upload takes at most 4000 bytes.");
    }

    [Fact]
    public async Task ManySmallPartsAreRefused()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < 21; i++)
        {
            form.Add(new ByteArrayContent([1]), "file", $"{i}.bin");
        }

        await ChannelHost.RefusedAsync(
            await UploadAsync(host, conversation, form),
            HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", "An upload takes at most 20 parts.");
    }

    [Fact]
    public async Task ActivityThatIsNoJsonIsRefused()
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var form = Form("{", fileBytes: 1);

        await ChannelHost.RefusedAsync(
            await UploadAsync(host, conversation, form),
            HttpStatusCode.BadRequest,
            "BadSyntax",
            "The body is not the JSON that is expected here (line 1, byte 2): wrong syntax, a wrong type, or more than 32 levels.");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    public async Task BodyWithoutPartsIsRefused(string type)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var body = new StringContent("{}", new MediaTypeHeaderValue(type));

        await ChannelHost.RefusedAsync(
            await UploadAsync(host, conversation, body),
            HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType", "An upload is multipart/form-data with a boundary.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("--b\r\nContent-Type: text/plain\r\n\r\nnever ends")]
    [InlineData("--b\r\nno header here\r\n\r\n--b--\r\n")]
    public async Task BrokenBodyIsRefused(string text)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        var error = (await ChannelHost.JsonAsync(await UploadAsync(host, conversation, body), HttpStatusCode.BadRequest)).GetProperty("error");

        Assert.Equal("BadSyntax", error.GetProperty("code").GetString());
    }

    private static Task<HttpResponseMessage> UploadAsync(ChannelHost host, Started conversation, HttpContent body) =>
        host.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{conversation.Id}/upload?userId=anybody", conversation.Token, body);

    private static MultipartFormDataContent Form(string? activity, int fileBytes)
    {
        var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            form.Add(new StringContent(activity, new MediaTypeHeaderValue("application/vnd.microsoft.activity")), "activity", "blob");
        }

        form.Add(new ByteArrayContent(new byte[fileBytes]), "file", "a.bin");
        return form;
    }
}
