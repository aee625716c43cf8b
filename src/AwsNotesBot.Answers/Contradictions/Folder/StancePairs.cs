using System.Numerics.Tensors;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>Which claims affirm and deny the same of one thing.</summary>
internal static class StancePairs
{
    /// <summary>How near two sentences must come with their headings, as a cosine.</summary>
    private const double LeastNear = 0.5;

    /// <summary>The share of either subject that the other may lack.</summary>
    private const double MostUnknown = 0.5;

    /// <returns>Each pair once, with its sureness from 0 to 1.</returns>
    public static IEnumerable<(StanceClaim One, StanceClaim Other, double Sureness)> In(IEnumerable<StanceClaim> claims, Func<string, double> idf)
    {
        foreach (var group in claims.GroupBy(c => string.Join(' ', c.Thing.Order(StringComparer.Ordinal))))
        {
            var all = group.ToList();
            for (var i = 0; i < all.Count; i++)
            {
                for (var j = i + 1; j < all.Count; j++)
                {
                    var near = TensorPrimitives.Dot<float>(all[i].Unit.Vector, all[j].Unit.Vector);
                    var unknown = Math.Max(Unknown(all[i].Subject, all[j].Subject, idf), Unknown(all[j].Subject, all[i].Subject, idf));
                    if (all[i].Affirms != all[j].Affirms && all[i].Unit.Passage.NotePath != all[j].Unit.Passage.NotePath && near >= LeastNear && unknown <= MostUnknown)
                    {
                        yield return (all[i], all[j], (near + 1 - unknown) / 2);
                    }
                }
            }
        }
    }

    private static double Unknown(IReadOnlySet<string> subject, IReadOnlySet<string> other, Func<string, double> idf)
    {
        var all = subject.Sum(idf);
        return all <= 0 ? 1 : subject.Where(t => !other.Contains(t)).Sum(idf) / all;
    }
}
