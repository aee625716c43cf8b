using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Limits;

/// <summary>Whom a limit per address counts.</summary>
internal static class NetworkAddress
{
    private const int Ipv6NetworkBytes = 8;

    /// <summary>An IPv4 address, or an IPv6 network: a home or a server is given 2^64 addresses of one /64.</summary>
    public static string Of(HttpRequest request)
    {
        if (request.HttpContext.Connection.RemoteIpAddress is not { } address)
        {
            return "unknown";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address.ToString();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(Ipv6NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
