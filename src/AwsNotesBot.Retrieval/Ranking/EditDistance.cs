namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>How many slips of the finger lie between two words: a letter left out, added, changed, or swapped with its neighbour.</summary>
/// <remarks>F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964 (optimal string alignment).</remarks>
public static class EditDistance
{
    /// <param name="most">Counting stops above this.</param>
    /// <returns>The distance, or <paramref name="most"/> + 1 for any that is larger.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        Span<int> twoBack = stackalloc int[b.Length + 1], back = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var oldest = twoBack;
            twoBack = back;
            back = row;
            row = oldest;
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(back[j] + 1, row[j - 1] + 1), back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }
        }

        return Math.Min(row[b.Length], most + 1);
    }
}
