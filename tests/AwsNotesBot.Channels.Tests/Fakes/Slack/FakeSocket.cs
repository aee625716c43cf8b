using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Tests.Fakes.Slack;

/// <summary>Slack's end of Socket Mode: hands out envelopes, and again what was not acknowledged before the socket closed.</summary>
internal sealed class FakeSocket : IDisposable
{
    private readonly Channel<JsonObject> _outgoing = Channel.CreateUnbounded<JsonObject>();
    private readonly Channel<string> _acknowledged = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _end = new();
    private int _opened;

    /// <summary>How many sockets were opened so far.</summary>
    public int Opened => _opened;

    public ChannelReader<string> Acknowledged => _acknowledged.Reader;

    public void Send(string type, string envelopeId, JsonNode payload) => _outgoing.Writer.TryWrite(new JsonObject
    {
        ["type"] = type,
        ["envelope_id"] = envelopeId,
        ["payload"] = payload.DeepClone(),
        ["accepts_response_payload"] = false,
    });

    public void Disconnect() => _outgoing.Writer.TryWrite(new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" });

    public async Task AcceptAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        Interlocked.Increment(ref _opened);
        await SendAsync(socket, new JsonObject { ["type"] = "hello", ["num_connections"] = 1 });
        var reading = ReadAsync(socket);
        try
        {
            await foreach (var envelope in _outgoing.Reader.ReadAllAsync(_end.Token))
            {
                await SendAsync(socket, envelope);
                if (envelope["type"]!.GetValue<string>() == "disconnect")
                {
                    await reading;
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
    }

    private static Task SendAsync(WebSocket socket, JsonObject envelope) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(envelope.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task ReadAsync(WebSocket socket)
    {
        var buffer = new byte[4_096];
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), _end.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            _acknowledged.Writer.TryWrite(JsonNode.Parse(buffer.AsSpan(0, received.Count))!["envelope_id"]!.GetValue<string>());
        }
    }

    public void Dispose() => _end.Cancel();
}
