using System.Net.WebSockets;
using System.Text.Json;
using AwsNotesBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary><c>/v3/directline/conversations/{id}/stream</c>: the WebSocket on which a client is told of every activity.</summary>
internal static class StreamApi
{
    public static RouteGroupBuilder MapStream(this RouteGroupBuilder group)
    {
        group.MapGet("/conversations/{id}/stream", OpenAsync);
        return group;
    }

    private static async Task<IResult> OpenAsync(
        string id,
        HttpContext context,
        CallerGate gate,
        ConversationTable table,
        IOptions<DirectLineOptions> options,
        IHostApplicationLifetime lifetime,
        TimeProvider clock)
    {
        var claims = gate.IdentifyStream(context.Request);
        new Caller(claims).MustOwn(id);
        var conversation = table.Require(id);
        var watermark = ConversationsApi.Watermark(context.Request);
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw DirectLineException.BadArgument("This address is opened as a WebSocket.");
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var listener = conversation.Transcript.Listen(watermark);
        var receiving = DrainAsync(socket, listener, stop.Token);
        try
        {
            await SendAsync(socket, listener, TimeSpan.FromSeconds(options.Value.KeepAliveSeconds), clock, stop.Token);
            await CloseAsync(socket);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            // The client went, or the host stops. A client that still wants to know comes back with its watermark.
        }
        finally
        {
            conversation.Transcript.Forget(listener);
            table.Touch(conversation);
            await stop.CancelAsync();
            await receiving;
        }

        return Results.Empty;
    }

    private static async Task SendAsync(WebSocket socket, Listener listener, TimeSpan keepAlive, TimeProvider clock, CancellationToken cancellationToken)
    {
        Task<bool>? more = null;
        while (true)
        {
            more ??= listener.Sets.WaitToReadAsync(cancellationToken).AsTask();
            if (await Task.WhenAny(more, Task.Delay(keepAlive, clock, cancellationToken)) != more)
            {
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                continue;
            }

            if (!await more)
            {
                return;
            }

            more = null;
            while (listener.Sets.TryRead(out var set))
            {
                var frame = JsonSerializer.SerializeToUtf8Bytes(set, DirectLineJson.Default.ActivitySet);
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
        }
    }

    /// <summary>Reads what the client sends, its empty keep-alive frames and its closing; everything said comes by POST.</summary>
    private static async Task DrainAsync(WebSocket socket, Listener listener, CancellationToken cancellationToken)
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            // Gone without a word, which is how most pages leave.
        }
        finally
        {
            listener.Stop();
        }
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, soon.Token);
        }
    }
}
