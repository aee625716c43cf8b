using System.Buffers;

namespace AwsNotesBot.Notes.Text;

/// <summary>Replaces secrets, so that nothing after the reading ever holds one.</summary>
internal static class SecretRedactor
{
    public const string Replacement = "[redacted]";

    /// <summary>How many lines after an access key id its secret may stand.</summary>
    private const int AccessKeyReach = 3;

    /// <summary>One search tells most lines apart from the few worth a closer look.</summary>
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        [.. SecretPatterns.All.Where(pattern => !pattern.OnlyNearAccessKey).SelectMany(pattern => pattern.Anchors).Distinct()],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Replaces secrets in place; no line is added or taken away.</summary>
    /// <returns>How many. A key of several lines is one.</returns>
    public static int Redact(string[] lines)
    {
        var count = PrivateKeyBlocks.Redact(lines);
        var lastNearAccessKey = -1;
        for (var index = 0; index < lines.Length; index++)
        {
            if (index <= lastNearAccessKey || lines[index].AsSpan().ContainsAny(Anchors))
            {
                count += RedactLine(lines, index, ref lastNearAccessKey);
            }
        }

        return count;
    }

    private static int RedactLine(string[] lines, int index, ref int lastNearAccessKey)
    {
        var total = 0;
        foreach (var pattern in SecretPatterns.All)
        {
            if (pattern.OnlyNearAccessKey && index > lastNearAccessKey)
            {
                continue;
            }

            (lines[index], var count) = pattern.Redact(lines[index]);
            total += count;
            if (count > 0 && pattern.Name == SecretPatterns.AccessKeyId)
            {
                lastNearAccessKey = index + AccessKeyReach;
            }
        }

        return total;
    }
}
