using AwsNotesBot.Learning.Tokens;

namespace AwsNotesBot.Learning.Batches;

/// <summary>Draws the batch of a step, all of one source: the other passages of its batch are then hard to tell apart.</summary>
/// <remarks>
/// Of neighbours with one passage, a batch has one: each would have to tell the passage from itself. A batch depends on the seed and the number of its step alone, so training that was interrupted goes on as if it had not been.
/// </remarks>
internal sealed class BatchSampler(IReadOnlyList<EncodedSource> sources, int batchSize, int seed)
{
    private readonly double[] _shares = [.. sources.Select(s => s.Pairs.Length < 2 ? 0 : s.Pairs.Length * s.Kind.Factor)];

    /// <summary>For each source, a number for each pair: neighbours with the same passage have the same.</summary>
    private readonly int[][] _passages = [.. sources.Select(s => NumberPassages(s.Pairs))];

    public Batch Draw(int step)
    {
        var random = new Random(Mix(seed, step));
        var drawn = DrawSource(random);
        var source = sources[drawn];
        var batch = new Batch(source.Name);
        foreach (var pair in DrawPairs(_passages[drawn], random))
        {
            Views.Add(source.Pairs[pair], source.Kind.HasPassages, random, batch);
        }

        return batch;
    }

    /// <summary>Steele, Lea and Flood's SplitMix64 finaliser: neighbouring steps get unrelated seeds.</summary>
    private static int Mix(int seed, int step)
    {
        var z = ((ulong)(uint)seed << 32) + (((ulong)(uint)step + 1) * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(z ^ (z >> 31));
    }

    private int DrawSource(Random random)
    {
        var left = random.NextDouble() * _shares.Sum();
        for (var i = 0; i < _shares.Length; i++)
        {
            left -= _shares[i];
            if (left < 0)
            {
                return i;
            }
        }

        return Array.IndexOf(_shares, _shares.Max());
    }

    private IEnumerable<int> DrawPairs(int[] passages, Random random)
    {
        var count = passages[^1] + 1;
        if (count == passages.Length && count <= batchSize)
        {
            return Enumerable.Range(0, count);
        }

        var pairs = new List<int>(batchSize);
        var drawn = new HashSet<int>(batchSize);
        while (pairs.Count < Math.Min(batchSize, count))
        {
            var pair = random.Next(passages.Length);
            if (drawn.Add(passages[pair]))
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static int[] NumberPassages(EncodedPair[] pairs)
    {
        var numbers = new int[pairs.Length];
        for (var i = 1; i < pairs.Length; i++)
        {
            numbers[i] = numbers[i - 1] + (pairs[i].Passage.AsSpan().SequenceEqual(pairs[i - 1].Passage) ? 0 : 1);
        }

        return numbers;
    }
}
