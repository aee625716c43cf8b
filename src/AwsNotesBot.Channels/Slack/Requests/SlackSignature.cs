using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Channels.Slack.Requests;

/// <summary>Tells whether Slack sent a request: an HMAC over its time and its raw body.</summary>
/// <remarks>Slack, "Verifying requests from Slack".</remarks>
internal static class SlackSignature
{
    public const string TimestampHeader = "X-Slack-Request-Timestamp", SignatureHeader = "X-Slack-Signature";

    /// <summary>An older request may be a recorded one.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <param name="secret">The app's signing secret.</param>
    /// <param name="timestamp">Seconds since 1970, as the header has them.</param>
    /// <param name="signature">As the header has it, <c>v0=…</c>.</param>
    /// <param name="body">The bytes as they came.</param>
    /// <param name="now">The time of the check.</param>
    public static bool IsValid(string secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= Window.TotalSeconds
        && signature is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(secret, timestamp, body)), Encoding.ASCII.GetBytes(signature));

    /// <summary>The signature that Slack would give.</summary>
    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.ASCII.GetBytes($"v0:{timestamp}:"));
        hmac.AppendData(body);
        return $"v0={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
