using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.App.Hosting;

/// <summary>The addresses the host is to listen on, tried before it starts, so that a wrong or taken one ends in a sentence.</summary>
internal static class ListenAddresses
{
    public const string Default = "http://localhost:3978";

    /// <param name="urls">Separated by <c>;</c>.</param>
    /// <exception cref="CommandException">One is no address, or another program listens there.</exception>
    public static string[] Check(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var address in addresses)
        {
            Try(address, Parse(address));
        }

        return addresses;
    }

    private static BindingAddress Parse(string address)
    {
        try
        {
            if (BindingAddress.Parse(address) is { Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort, Scheme: "http" or "https" } parsed)
            {
                return parsed;
            }
        }
        catch (FormatException)
        {
            // Said below, in the same words as any other address that cannot be used.
        }

        throw new CommandException($"'{address}' is no address to listen on. Write --urls http://localhost:3978, with a port from 0 to {IPEndPoint.MaxPort}.");
    }

    private static void Try(string address, BindingAddress parsed)
    {
        var host = parsed.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var ip) ? ip : IPAddress.Any;
        try
        {
            using var listener = new TcpListener(host, parsed.Port);
            listener.Start();
        }
        catch (SocketException error)
        {
            throw new CommandException($"The program cannot listen on '{address}': {error.Message}. Stop what listens there, or choose another address with --urls.", error);
        }
    }
}
