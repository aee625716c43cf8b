using System.Numerics.Tensors;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>BM25 of a query whose words have other names: words and concept are spellings of one thing, so the better of the two counts, never both.</summary>
internal static class ExpandedBm25
{
    /// <summary>The score of every document at its number.</summary>
    public static float[] Score(Bm25Index index, ReadQuery query)
    {
        var scores = new float[index.DocumentCount];
        foreach (var term in query.Terms)
        {
            index.AddScores(term.Term, term.Weight, scores);
        }

        if (query.Expansions.Count == 0)
        {
            return scores;
        }

        var (gains, words, concept) = (new float[scores.Length], new float[scores.Length], new float[scores.Length]);
        var covered = new HashSet<string>();
        foreach (var expansion in query.Expansions)
        {
            // Names that overlap ("Amazon ECS", "ECS") gain once.
            if (!covered.Overlaps(expansion.Terms))
            {
                Add(gains, scores);
                covered.Clear();
            }

            covered.UnionWith(expansion.Terms);
            words.AsSpan().Clear();
            foreach (var term in query.Terms.Where(t => expansion.Terms.Contains(t.Term)))
            {
                index.AddScores(term.Term, term.Weight, words);
            }

            foreach (var meaning in expansion.Concepts)
            {
                concept.AsSpan().Clear();
                index.AddScores(meaning, 1, concept);
                TensorPrimitives.Subtract<float>(concept, words, concept);
                TensorPrimitives.Max<float>(gains, concept, gains);
            }
        }

        Add(gains, scores);
        return scores;
    }

    private static void Add(float[] gains, float[] scores)
    {
        TensorPrimitives.Add<float>(scores, gains, scores);
        gains.AsSpan().Clear();
    }
}
