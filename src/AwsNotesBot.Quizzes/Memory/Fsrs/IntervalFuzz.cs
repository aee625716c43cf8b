using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>Spreads intervals a little, so that items learned together do not come back together for ever.</summary>
/// <remarks>
/// The width is that of py-fsrs, fsrs/scheduler.py. Its draw differs: py-fsrs rounds, which reaches a day past the range; here every
/// day of the range is as likely, as in Anki.
/// </remarks>
internal static class IntervalFuzz
{
    private const double FirstFuzzed = 2.5;

    private static readonly (double Start, double End, double Share)[] Widths = [(2.5, 7, 0.15), (7, 20, 0.1), (20, double.PositiveInfinity, 0.05)];

    /// <param name="days">The interval; shorter than two and a half days it stays as it is.</param>
    /// <param name="maxDays">The longest interval allowed.</param>
    /// <param name="draw">From 0 to below 1.</param>
    public static int Apply(int days, int maxDays, double draw)
    {
        if (days < FirstFuzzed)
        {
            return days;
        }

        var (min, max) = Range(days, maxDays);
        return min + (int)(draw * (max - min + 1));
    }

    /// <summary>The first and the last day that an interval may become.</summary>
    public static (int Min, int Max) Range(int days, int maxDays)
    {
        var halfWidth = 1 + Widths.Sum(w => w.Share * Math.Max(Math.Min(days, w.End) - w.Start, 0));
        var max = Math.Min((int)Math.Round(days + halfWidth), maxDays);
        return (Math.Min(Math.Max(2, (int)Math.Round(days - halfWidth)), max), max);
    }

    /// <summary>The same for the same card and count of reviews, so that a schedule derived again is the same schedule.</summary>
    /// <returns>From 0 to below 1.</returns>
    public static double Draw(string itemId, int reviews)
    {
        var seed = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{itemId}/{reviews}"));
        return (BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(seed)) >> 11) * Math.Pow(2, -53);
    }
}
