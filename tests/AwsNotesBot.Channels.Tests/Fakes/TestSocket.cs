using System.Net.WebSockets;
using System.Text.Json;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>A client's end of a conversation's stream.</summary>
internal sealed class TestSocket(WebSocket socket) : IDisposable
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TestSocket> OpenAsync(ChannelHost host, string url, string? origin = null)
    {
        var client = host.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Origin = origin ?? ChannelHost.Origin;
        return new TestSocket(await client.ConnectAsync(new Uri(url), Cancelled));
    }

    /// <returns>The next frame's text: a set of activities, or nothing for a keep-alive; <c>null</c> where the host closed.</returns>
    public async Task<string?> ReceiveAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, Cancelled);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return System.Text.Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>Reads frames until so many activities came.</summary>
    public async Task<(IReadOnlyList<JsonElement> Activities, string Watermark)> ActivitiesAsync(int count)
    {
        var activities = new List<JsonElement>();
        var watermark = "";
        while (activities.Count < count)
        {
            var set = JsonDocument.Parse((await ReceiveAsync())!).RootElement;
            activities.AddRange(set.GetProperty("activities").EnumerateArray());
            watermark = set.GetProperty("watermark").GetString()!;
        }

        return (activities, watermark);
    }

    public Task PingAsync() => socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, Cancelled).AsTask();

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Cancelled);

    public void Dispose() => socket.Dispose();
}
