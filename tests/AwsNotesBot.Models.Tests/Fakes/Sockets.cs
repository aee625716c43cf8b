using System.Net.Sockets;

namespace AwsNotesBot.Models.Tests.Fakes;

internal static class Sockets
{
    /// <summary>A connection to a server of this machine, for clients that believe to call another.</summary>
    /// <param name="address">Of the server, with its port.</param>
    public static async ValueTask<Stream> OpenAsync(string address, CancellationToken cancellationToken)
    {
        var server = new Uri(address);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.Host, server.Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
