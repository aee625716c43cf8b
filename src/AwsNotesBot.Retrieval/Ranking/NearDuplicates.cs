using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Which texts are nearly the same: most runs of three words of the one stand in the other.</summary>
/// <remarks>
/// A. Z. Broder, "On the resemblance and containment of documents", 1997: resemblance is the Jaccard index of two sets of shingles.
/// Pairs are found by their least-frequent shingles, then compared exactly, so nothing depends on chance.
/// </remarks>
internal sealed class NearDuplicates
{
    /// <summary>Words in a shingle.</summary>
    private const int W = 3;

    /// <summary>From this resemblance on, reading the second text tells nothing new.</summary>
    private const double Alike = 0.75;

    private readonly Dictionary<int, int[]> _alike;

    private NearDuplicates(Dictionary<int, int[]> alike) => _alike = alike;

    /// <summary>Takes no two texts for the same.</summary>
    public static NearDuplicates None { get; } = new([]);

    /// <summary>Numbers of the texts that are nearly the same as this one, in order.</summary>
    public ReadOnlySpan<int> Of(int document) => _alike.GetValueOrDefault(document);

    /// <param name="documents">The word numbers of each text, in the order of the text.</param>
    public static NearDuplicates Find(IReadOnlyList<int[]> documents)
    {
        var shingles = documents.Select(Shingles).ToList();
        var frequency = new Dictionary<ulong, int>();
        foreach (var shingle in shingles.SelectMany(s => s))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, shingle, out _)++;
        }

        // Two sets as alike as that lack fewer than this share of the larger one's elements: one element more than that share of
        // each set's rarest must meet (prefix filtering; Bayardo, Ma and Srikant, "Scaling Up All Pairs Similarity Search", 2007).
        var alike = new Dictionary<int, List<int>>();
        var documentsOf = new Dictionary<ulong, List<int>>();
        for (var document = 0; document < shingles.Count; document++)
        {
            var set = shingles[document];
            var prefix = set.Length - (int)Math.Ceiling(Alike * set.Length) + 1;
            var rarest = set.ToArray();
            Array.Sort(Array.ConvertAll(rarest, s => ((long)frequency[s], s)), rarest);
            var met = new SortedSet<int>();
            foreach (var shingle in rarest.Take(prefix).Where(s => frequency[s] > 1))
            {
                if (!documentsOf.TryGetValue(shingle, out var others))
                {
                    documentsOf[shingle] = others = [];
                }

                met.UnionWith(others);
                others.Add(document);
            }

            foreach (var other in met.Where(other => Resemblance(shingles[other], set) >= Alike))
            {
                Link(alike, document, other);
                Link(alike, other, document);
            }
        }

        return new NearDuplicates(alike.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ToArray()));
    }

    /// <summary>The Jaccard index of two ascending sets: shared elements by all elements; 0 where none is shared.</summary>
    internal static double Resemblance(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var (left, right) = (a[i], b[j]);
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }

    /// <summary>Ascending, each once.</summary>
    private static ulong[] Shingles(int[] words)
    {
        var shingles = new ulong[Math.Max(0, words.Length - W + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            // 21 bits a word: two million of them before two shingles could be taken for one.
            shingles[i] = ((ulong)words[i] << 42) ^ ((ulong)words[i + 1] << 21) ^ (ulong)words[i + 2];
        }

        Array.Sort(shingles);
        return [.. shingles.Distinct()];
    }

    private static void Link(Dictionary<int, List<int>> alike, int from, int to)
    {
        if (!alike.TryGetValue(from, out var others))
        {
            alike[from] = others = [];
        }

        others.Add(to);
    }
}
