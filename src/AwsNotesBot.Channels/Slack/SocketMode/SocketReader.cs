using System.Net.WebSockets;
using System.Text.Json;

namespace AwsNotesBot.Channels.Slack.SocketMode;

/// <summary>Reads whole messages off a socket.</summary>
/// <param name="maxBytes">The largest one.</param>
internal sealed class SocketReader(int maxBytes)
{
    private const int FirstBytes = 16_384;

    /// <returns><c>null</c> when the socket is closed.</returns>
    /// <exception cref="WebSocketException">The message is too large, or the connection broke.</exception>
    /// <exception cref="JsonException">It is not what Slack sends.</exception>
    public async Task<SocketEnvelope?> ReadAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstBytes];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (received.EndOfMessage)
            {
                return JsonSerializer.Deserialize(buffer.AsSpan(0, length), SlackJson.Default.SocketEnvelope);
            }

            if (length > maxBytes)
            {
                throw new WebSocketException(WebSocketError.Faulted, $"A message has more than {maxBytes} bytes (Channels:Slack:MaxDeliveryBytes).");
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }
}
