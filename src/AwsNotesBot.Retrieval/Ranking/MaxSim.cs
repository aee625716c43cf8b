using System.Buffers;
using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Compares word by word: each word of the question looks for the word nearest to it in the passage.</summary>
/// <remarks>
/// The "late interaction" of O. Khattab and M. Zaharia, "ColBERT: Efficient and Effective Passage Search via Contextualized Late
/// Interaction over BERT", SIGIR 2020, here over vectors that know no context, each question word weighted by its rarity.
/// </remarks>
internal sealed class MaxSim
{
    /// <summary>A word that no passage has is rare, but perhaps only odd: it counts less than the rarest word known.</summary>
    private const double UnknownWord = 0.7;

    private readonly Lexicon _lexicon;
    private readonly Bm25Index _rarity;
    private readonly StaticEmbeddingModel _model;
    private readonly VectorMatrix _vectors;

    /// <summary>Of each passage and place the different words that are no stop words.</summary>
    private readonly PassageWords[] _passages;

    public MaxSim(Lexicon lexicon, IReadOnlyList<PassageWords> passages, Bm25Index rarity, StaticEmbeddingModel model)
    {
        (_lexicon, _rarity, _model) = (lexicon, rarity, model);
        _passages = [.. passages.Select(p => new PassageWords([.. p.Blocks.Select(Content)], Content(p.Headings), Content(p.OuterHeadings), Content(p.Company)))];
        _vectors = new VectorMatrix(lexicon.Words.Count, model.Dimensions);
        Parallel.For(0, lexicon.Words.Count, word =>
        {
            Span<float> vector = stackalloc float[model.Dimensions];
            if (lexicon.TermOf(word) >= 0 && model.TryEmbedWord(lexicon.Words[word], vector))
            {
                _vectors.SetRow(word, vector);
            }
        });

        int[] Content(int[] words) => [.. words.Where(word => lexicon.TermOf(word) >= 0).Distinct()];
    }

    /// <summary>The mean over the query's words of the best cosine, none below 0, for each candidate.</summary>
    /// <param name="query">Words looked for.</param>
    /// <param name="candidates">Passage numbers.</param>
    /// <returns>In the order of the candidates: over the whole passage, and over its best three blocks in a row with their headings.</returns>
    public (float Passage, float Window)[] Score(IReadOnlyList<QueryTerm> query, ReadOnlySpan<int> candidates)
    {
        var scores = new (float Passage, float Window)[candidates.Length];
        var windows = new float[candidates.Length][];
        for (var i = 0; i < windows.Length; i++)
        {
            windows[i] = new float[_passages[candidates[i]].Blocks.Count];
        }

        var total = 0f;
        var vector = new float[_model.Dimensions];
        var known = ArrayPool<float>.Shared.Rent(_lexicon.Words.Count);
        foreach (var term in query)
        {
            var weight = (float)(term.Weight * _rarity.Idf(term.Term) * (_lexicon.HasTerm(term.Term) ? 1 : UnknownWord));
            total += weight;
            known.AsSpan(0, _lexicon.Words.Count).Fill(float.NaN);
            var word = new SoughtWord(
                _lexicon, _vectors, _lexicon.TryFindTerm(term.Term, out var number) ? number : -1, _model.TryEmbedWord(term.Word, vector) ? vector : [], known);
            for (var i = 0; i < windows.Length; i++)
            {
                scores[i].Passage += weight * Add(word, weight, _passages[candidates[i]], windows[i]);
            }
        }

        ArrayPool<float>.Shared.Return(known);
        for (var i = 0; i < scores.Length && total > 0; i++)
        {
            scores[i] = (scores[i].Passage / total, TensorPrimitives.Max<float>(windows[i]) / total);
        }

        return scores;
    }

    /// <summary>Adds a word's part to each window of a passage.</summary>
    /// <returns>Its best cosine in the passage.</returns>
    private static float Add(SoughtWord word, float weight, PassageWords passage, Span<float> windows)
    {
        Span<float> blocks = windows.Length <= 256 ? stackalloc float[windows.Length] : new float[windows.Length];
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = word.BestCosine(passage.Blocks[block]);
        }

        var heading = word.BestCosine(passage.Headings);
        for (var middle = 0; middle < blocks.Length; middle++)
        {
            var (first, last) = PassageWindows.Around(middle, blocks.Length);
            windows[middle] += weight * Math.Max(heading, TensorPrimitives.Max<float>(blocks[first..(last + 1)]));
        }

        var around = Math.Max(word.BestCosine(passage.OuterHeadings), word.BestCosine(passage.Company));
        return Math.Max(Math.Max(heading, around), TensorPrimitives.Max<float>(blocks));
    }
}
