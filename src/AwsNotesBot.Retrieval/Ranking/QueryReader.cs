using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Concepts;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Question to the words that are looked for: stop words left out, each term once, slips of the finger mended.</summary>
internal sealed class QueryReader(Lexicon lexicon, SpellingCorrector spelling, NameFinder names, QueryExpander expander, StaticEmbeddingModel model)
{
    /// <summary>
    /// What the context counts beside the question: enough to find the subject that a follow-up leaves out,
    /// not enough to outweigh what it asks.
    /// </summary>
    public const float ContextWeight = 0.5f;

    public ReadQuery Read(SearchQuery query)
    {
        var terms = new List<QueryTerm>();
        var seen = new HashSet<string>();
        var asked = Add(query.Text, 1);
        Add(query.Context ?? "", ContextWeight);

        // The context's words find the subject; by all its names they would drag the earlier topic along.
        return new ReadQuery(terms, [.. expander.Expand(query.Text, asked)]);

        List<string> Add(string text, double weight)
        {
            var words = WordTokenizer.Words(text);
            for (var i = 0; i < words.Count; i++)
            {
                var mended = Mended(words[i]);
                if (TextAnalyzer.Term(mended ?? words[i]) is { } term && seen.Add(term))
                {
                    terms.Add(new(mended ?? words[i], term, weight, mended is null ? null : words[i]));
                }

                words[i] = mended ?? words[i];
            }

            return words;
        }
    }

    /// <returns><c>null</c> for a word that exists, be it only in the embedding or in a name: that the notes lack it is no reason to think it mistyped.</returns>
    private string? Mended(string typed) =>
        TextAnalyzer.Term(typed) is not { } term || lexicon.HasTerm(term) || model.Knows(typed) || names.NumberOf(typed) != NameFinder.NoWord
            ? null
            : spelling.Correct(typed);

    /// <summary>The unit vector of the question and, at its weight, of the context.</summary>
    public float[] Embed(SearchQuery query)
    {
        var vector = new float[model.Dimensions];
        model.Embed(query.Text, vector);
        return query.Context is null ? vector : Blend(vector, Embed(new SearchQuery(query.Context)));
    }

    /// <summary>The same with names that the notes do not use replaced by those that they use most; empty where there are none.</summary>
    public float[] EmbedRenamed(SearchQuery query, ReadQuery read)
    {
        var renamed = read.Expansions.Where(e => !e.Terms.All(lexicon.HasTerm)).ToList();
        if (renamed.Count == 0)
        {
            return [];
        }

        var (vector, name) = (new float[model.Dimensions], new float[model.Dimensions]);
        model.AddTokens(query.Text, vector);
        foreach (var expansion in renamed)
        {
            name.AsSpan().Clear();
            model.AddTokens(expansion.Text, name);
            TensorPrimitives.Subtract<float>(vector, name, vector);
            model.AddTokens(expansion.Names[0].Text, vector);
        }

        VectorMatrix.Normalize(vector, vector);
        return query.Context is null ? vector : Blend(vector, Embed(new SearchQuery(query.Context)));
    }

    /// <summary>The unit vector of a question's vector and, at its weight, its context's.</summary>
    public static float[] Blend(ReadOnlySpan<float> question, ReadOnlySpan<float> context)
    {
        var blend = new float[question.Length];
        TensorPrimitives.MultiplyAdd(context, ContextWeight, question, blend);
        VectorMatrix.Normalize(blend, blend);
        return blend;
    }
}
