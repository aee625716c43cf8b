using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine;

public class HostileInputTests
{
    private static readonly (string, string)[] NoLimits =
    [
        ("Channels:Limits:MessagesPerMinute", "100000"),
        ("Channels:Limits:MessagesPerMinutePerAddress", "1000000"),
        ("Channels:Limits:StartsPerMinutePerAddress", "1000000"),
        ("Channels:Limits:CallsPerMinutePerAddress", "10000000"),
    ];

    /// <summary>Each character stands for one byte.</summary>
    public static TheoryData<string> StrangeTexts =>
    [
        """{"type":"event","channelData":{"a":"\ud800"}}""",
        """{"type":"event","channelData":{"\udc00":1}}""",
        """{"type":"message","value":"\ud800"}""",
        """{"type":"message","text":"\ud800 hi"}""",
        """{"type":"event","entities":[null,{"x":"\ud83d"}]}""",
        """{"type":"event","name":"\u0000\u001b[31m","channelData":{"n":1e400}}""",
        "{\"type\":\"event\",\"channelData\":{\"a\":\"\u00ff\u00fe\"}}",
        "{\"type\":\"event\",\"channelData\":{\"\u00c3\":1}}",
        "{\"type\":\"message\",\"text\":\"\u00ed\u00a0\u0080\"}",
    ];

    [Theory]
    [MemberData(nameof(StrangeTexts))]
    public async Task StrangeTextIsRefusedOrShownButNeverBreaksTheConversation(string body)
    {
        await using var host = await ChannelHost.StartAsync();
        var conversation = await host.ConversationAsync();

        var reply = await host.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, Json(Encoding.Latin1.GetBytes(body)));

        Assert.Contains(reply.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        await host.GetAsync(conversation.Activities, conversation.Token);
        using var socket = await TestSocket.OpenAsync(host, conversation.StreamUrl);
        await host.SayAsync(conversation, "still here?");
        var last = "";
        while (last != "You said still here?.")
        {
            last = (await socket.ActivitiesAsync(1)).Activities[^1].TryGetProperty("text", out var text) ? text.GetString() : "";
        }
    }

    [Fact]
    public async Task MutatedBodiesNeverMakeTheHostFail()
    {
        await using var host = await ChannelHost.StartAsync(settings: NoLimits);
        var conversation = await host.ConversationAsync();
        var random = new Random(20260301);
        (string Path, string Type, string Body)[] calls =
        [
            (conversation.Activities, "application/json", """{"type":"message","text":"hi","value":{"a":[1,"\u00e9"]},"from":{"id":"x"},"channelData":{"clientActivityID":"1"}}"""),
            ("/v3/directline/tokens/generate", "application/json", """{"user":{"id":"dl_0123456789abcdef012345"},"trustedOrigins":["https://a.example"]}"""),
            ("/api/ask", "application/json", """{"question":"how?","conversationId":"0123456789012345678901"}"""),
            ($"/v3/directline/conversations/{conversation.Id}/upload", "multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"message\",\"text\":\"hi\"}\r\n--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nbytes\r\n--b--\r\n"),
        ];

        for (var i = 0; i < 2_000; i++)
        {
            var (path, type, text) = calls[i % calls.Length];
            var content = new ByteArrayContent(Mutate(Encoding.UTF8.GetBytes(text), random));
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            var isTokenCall = path.EndsWith("generate", StringComparison.Ordinal);
            var reply = await host.SendAsync(HttpMethod.Post, path, isTokenCall ? null : conversation.Token, content, ChannelHost.Origin);

            // A message may find the queue full, which is the one 5xx that is meant.
            Assert.True((int)reply.StatusCode < 500 || reply.StatusCode == HttpStatusCode.BadGateway, $"{i}: {(int)reply.StatusCode} {path}");
        }

        Assert.DoesNotContain(host.Lines.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static ByteArrayContent Json(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var list = bytes.ToList();
        for (var n = random.Next(4); n >= 0; n--)
        {
            var at = random.Next(list.Count);
            switch (random.Next(5))
            {
                case 0:
                    list[at] = (byte)random.Next(256);
                    break;
                case 1:
                    list.Insert(at, (byte)"\"{}[]\\,:-0"[random.Next(10)]);
                    break;
                case 2:
                    list.RemoveRange(at, Math.Min(random.Next(8), list.Count - at - 1));
                    break;
                case 3:
                    list.InsertRange(at, list.GetRange(at, Math.Min(random.Next(30), list.Count - at)));
                    break;
                default:
                    list.InsertRange(at, Encoding.UTF8.GetBytes("\\ud800"));
                    break;
            }
        }

        return [.. list];
    }
}
