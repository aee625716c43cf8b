namespace AwsNotesBot.Channels.Limits;

/// <summary>Reads what comes from outside into no more memory than is allowed.</summary>
internal static class BoundedBody
{
    private const int FirstBytes = 4_096;

    /// <returns><c>null</c> where there is more than <paramref name="maxBytes"/>.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, int maxBytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(FirstBytes, maxBytes + 1)];
        var length = 0;
        while (await body.ReadAsync(buffer.AsMemory(length), cancellationToken) is var count and > 0)
        {
            length += count;
            if (length > maxBytes)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maxBytes + 1));
            }
        }

        return buffer.AsMemory(0, length);
    }
}
