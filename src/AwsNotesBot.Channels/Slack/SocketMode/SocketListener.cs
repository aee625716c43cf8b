using System.Net.WebSockets;
using System.Text.Json;
using AwsNotesBot.Channels.Slack.Requests;
using AwsNotesBot.Channels.Slack.Turns;
using AwsNotesBot.Channels.Slack.Web;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.SocketMode;

/// <summary>Listens to Slack over a socket that the bot opens, so that it needs no public address; opens another when Slack closes it.</summary>
/// <remarks>Slack, "Using Socket Mode". What is not acknowledged comes again.</remarks>
internal sealed class SocketListener(SlackApi api, SlackDesk desk, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SocketListener> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1), LongestPause = TimeSpan.FromMinutes(1);

    private readonly SocketReader _reader = new(options.Value.MaxDeliveryBytes);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (options.Value.AppToken is { } token && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(token, stoppingToken);
                pause = TimeSpan.Zero;
            }
            catch (Exception failure) when (failure is SlackApiException or WebSocketException or HttpRequestException or JsonException)
            {
                pause = pause == TimeSpan.Zero ? FirstPause : pause * 2 < LongestPause ? pause * 2 : LongestPause;
                Log.SocketClosed(logger, failure.Message, pause.TotalSeconds);
                await Task.Delay(pause, clock, stoppingToken);
            }
        }
    }

    /// <summary>Returns when Slack asks for another socket.</summary>
    private async Task ListenAsync(string token, CancellationToken cancellationToken)
    {
        var opened = await api.CallAsync("apps.connections.open", token, cancellationToken);
        var address = opened.GetProperty("url").GetString();
        if (!SlackAddress.IsSafe(address))
        {
            throw new SlackApiException("apps.connections.open", "its address is not wss");
        }

        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(address!), cancellationToken);
        Log.SocketOpened(logger);
        while (await _reader.ReadAsync(socket, cancellationToken) is { } envelope)
        {
            if (envelope.Type == "disconnect")
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                return;
            }

            if (envelope.EnvelopeId is { } id && await TakeAsync(envelope, cancellationToken))
            {
                var ack = JsonSerializer.SerializeToUtf8Bytes(new SocketAck(id), SlackJson.Default.SocketAck);
                await socket.SendAsync(ack, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
        }
    }

    /// <returns>Whether it is to be acknowledged.</returns>
    private async Task<bool> TakeAsync(SocketEnvelope envelope, CancellationToken cancellationToken)
    {
        SlackDeliveryKind? kind = envelope.Type switch
        {
            "events_api" => SlackDeliveryKind.Event,
            "interactive" => SlackDeliveryKind.Interaction,
            "slash_commands" => SlackDeliveryKind.Command,
            _ => null,
        };
        try
        {
            return kind is not { } known || envelope.Payload is not { } payload || SlackDelivery.Of(known, payload) is not { } delivery || await desk.TakeAsync(delivery, cancellationToken);
        }
        catch (JsonException broken)
        {
            // Sent again it would be as broken.
            Log.SlackRefused(logger, "the socket", "Slack", broken.Message);
            return true;
        }
    }
}
