using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Chance that repeats: an order that depends on the seed and on what is ordered, and on nothing else.</summary>
internal static class SeededOrder
{
    /// <param name="texts">In any order.</param>
    /// <param name="seed">Another seed gives another order.</param>
    /// <param name="id">Of the item they belong to.</param>
    public static IEnumerable<string> Of(IEnumerable<string> texts, int seed, string id) =>
        texts.OrderBy(text => Draw(seed, id, text)).ThenBy(text => text, StringComparer.Ordinal);

    /// <summary>A number from 0 to below <paramref name="count"/>.</summary>
    public static int Pick(int count, int seed, string id) => (int)(Draw(seed, id, "") % (ulong)count);

    private static ulong Draw(int seed, string id, string text)
    {
        var key = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}\n{id}\n{text}"));
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(key));
    }
}
