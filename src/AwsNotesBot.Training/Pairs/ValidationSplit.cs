using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Training.Pairs;

/// <summary>The part of each source that is measured and never trained on.</summary>
/// <remarks>A pair's own text decides its side, so adding pairs to a source moves none of the others.</remarks>
internal static class ValidationSplit
{
    private const int OneIn = 50;

    /// <summary>A source's figure over more pairs would not be comparable with the others': the task is to find one among them.</summary>
    private const int MostPairs = 500;

    public static (IReadOnlyList<PairSource> Training, IReadOnlyList<PairSource> Validation) Split(IReadOnlyList<PairSource> sources)
    {
        var training = new List<PairSource>();
        var validation = new List<PairSource>();
        foreach (var source in sources)
        {
            var keptOut = source.Pairs.Where(IsKeptOut).Take(MostPairs).ToHashSet(ReferenceEqualityComparer.Instance);
            training.Add(source with { Pairs = [.. source.Pairs.Where(p => !keptOut.Contains(p))] });
            validation.Add(source with { Pairs = [.. source.Pairs.Where(keptOut.Contains)] });
        }

        return (training, validation);
    }

    private static bool IsKeptOut(TextPair pair) => Fnv1a.Bucket(pair.Query + "\n" + pair.Passage, OneIn) == 0;
}
