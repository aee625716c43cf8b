using AwsNotesBot.Training.Tokens;

namespace AwsNotesBot.Training.Batches;

/// <summary>Draws the batch of a step, all of one source: the other passages of its batch are then hard to tell apart.</summary>
/// <remarks>A batch depends on the seed and the number of its step alone, so training that was interrupted goes on as if it had not been.</remarks>
internal sealed class BatchSampler(IReadOnlyList<EncodedSource> sources, int batchSize, int seed)
{
    private readonly double[] _shares = [.. sources.Select(s => s.Pairs.Length < 2 ? 0 : s.Pairs.Length * s.Kind.Factor)];

    public Batch Draw(int step)
    {
        var random = new Random(Mix(seed, step));
        var source = DrawSource(random);
        var batch = new Batch(source.Name);
        foreach (var pair in DrawPairs(source.Pairs.Length, random))
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

    private EncodedSource DrawSource(Random random)
    {
        var left = random.NextDouble() * _shares.Sum();
        for (var i = 0; i < _shares.Length; i++)
        {
            left -= _shares[i];
            if (left < 0)
            {
                return sources[i];
            }
        }

        return sources[Array.IndexOf(_shares, _shares.Max())];
    }

    private IEnumerable<int> DrawPairs(int count, Random random)
    {
        if (count <= batchSize)
        {
            return Enumerable.Range(0, count);
        }

        var drawn = new HashSet<int>(batchSize);
        while (drawn.Count < batchSize)
        {
            drawn.Add(random.Next(count));
        }

        return drawn;
    }
}
