using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Question to the words that are looked for: stop words left out, each term once, slips of the finger mended.</summary>
internal sealed class QueryReader(Lexicon lexicon, SpellingCorrector spelling, StaticEmbeddingModel model)
{
    /// <summary>
    /// What the context counts beside the question: enough to find the subject that a follow-up leaves out,
    /// not enough to outweigh what it asks.
    /// </summary>
    public const float ContextWeight = 0.5f;

    /// <summary>Words of the question first, then those that only the context has.</summary>
    public IReadOnlyList<QueryTerm> Read(SearchQuery query)
    {
        var terms = new List<QueryTerm>();
        var seen = new HashSet<string>();
        Add(query.Text, 1);
        Add(query.Context ?? "", ContextWeight);
        return terms;

        void Add(string text, double weight)
        {
            foreach (var typed in WordTokenizer.Words(text))
            {
                if (TextAnalyzer.Term(typed) is not { } term)
                {
                    continue;
                }

                // A word that the embedding has learned exists; that the notes lack it is no reason to think it mistyped.
                var mended = lexicon.HasTerm(term) || model.Knows(typed) ? null : spelling.Correct(typed);
                term = mended is null ? term : TextAnalyzer.Term(mended);
                if (term is not null && seen.Add(term))
                {
                    terms.Add(new(mended ?? typed, term, weight, mended is null ? null : typed));
                }
            }
        }
    }

    /// <summary>The unit vector of the question and, at its weight, of the context.</summary>
    public float[] Embed(SearchQuery query)
    {
        var vector = new float[model.Dimensions];
        model.Embed(query.Text, vector);
        return query.Context is null ? vector : Blend(vector, Embed(new SearchQuery(query.Context)));
    }

    /// <summary>The unit vector of a question's vector and, at its weight, its context's.</summary>
    public static float[] Blend(ReadOnlySpan<float> question, ReadOnlySpan<float> context)
    {
        var blend = new float[question.Length];
        System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(context, ContextWeight, question, blend);
        VectorMatrix.Normalize(blend, blend);
        return blend;
    }
}
