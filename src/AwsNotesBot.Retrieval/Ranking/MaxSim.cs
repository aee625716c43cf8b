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

    /// <summary>The cosine of a word with itself, rounding allowed for.</summary>
    private const float SameWord = 0.999f;

    private readonly Lexicon _lexicon;
    private readonly Bm25Index _rarity;
    private readonly StaticEmbeddingModel _model;
    private readonly VectorMatrix _vectors;

    /// <summary>Of each passage and place the different words that are no stop words, with what they mean.</summary>
    private readonly PassageWords[] _passages;

    public MaxSim(Lexicon lexicon, IReadOnlyList<PassageWords> passages, Bm25Index rarity, StaticEmbeddingModel model)
    {
        (_lexicon, _rarity, _model) = (lexicon, rarity, model);
        _passages = [.. passages.Select(p => new PassageWords(
            [.. p.Blocks.Select((block, i) => Content(block, p.Concepts?.Blocks[i]))],
            Content(p.Headings, p.Concepts?.Headings),
            Content(p.OuterHeadings, p.Concepts?.OuterHeadings),
            Content(p.Company, p.Concepts?.Company)))];
        _vectors = new VectorMatrix(lexicon.Words.Count, model.Dimensions);
        Parallel.For(0, lexicon.Words.Count, word =>
        {
            Span<float> vector = stackalloc float[model.Dimensions];
            if (lexicon.TermOf(word) >= 0 && !lexicon.IsConcept(word) && model.TryEmbedWord(lexicon.Words[word], vector))
            {
                _vectors.SetRow(word, vector);
            }
        });

        int[] Content(int[] words, int[]? concepts) => [.. words.Where(word => lexicon.TermOf(word) >= 0).Concat(concepts ?? []).Distinct()];
    }

    /// <summary>The mean over the query's words of the best cosine, none below 0, for each candidate.</summary>
    /// <param name="query">Words looked for.</param>
    /// <param name="candidates">Passage numbers.</param>
    /// <returns>In the order of the candidates.</returns>
    public Interaction[] Score(ReadQuery query, ReadOnlySpan<int> candidates)
    {
        var sums = new (float Passage, float Heading)[candidates.Length];
        var windows = new float[candidates.Length][];
        for (var i = 0; i < windows.Length; i++)
        {
            windows[i] = new float[_passages[candidates[i]].Blocks.Count];
        }

        var total = 0f;
        var vector = new float[_model.Dimensions];
        var known = ArrayPool<float>.Shared.Rent(_lexicon.Words.Count);
        foreach (var term in query.Terms)
        {
            var concepts = query.Expansions.Where(e => e.Terms.Contains(term.Term)).SelectMany(e => e.Concepts).ToList();
            var weight = (float)(term.Weight * Rarity(term.Term, concepts));
            total += weight;
            known.AsSpan(0, _lexicon.Words.Count).Fill(float.NaN);
            var word = new SoughtWord(_lexicon, _vectors, Numbers(concepts.Prepend(term.Term)), _model.TryEmbedWord(term.Word, vector) ? vector : [], known);
            for (var i = 0; i < windows.Length; i++)
            {
                Add(word, weight, _passages[candidates[i]], windows[i], ref sums[i]);
            }
        }

        ArrayPool<float>.Shared.Return(known);
        var scores = new Interaction[candidates.Length];
        for (var i = 0; i < scores.Length && total > 0; i++)
        {
            scores[i] = new(sums[i].Passage / total, TensorPrimitives.Max<float>(windows[i]) / total, sums[i].Heading / total);
        }

        return scores;
    }

    /// <summary>How much a word counts: one that the notes lack as the thing that it names, if they have that under another name.</summary>
    private double Rarity(string term, List<string> concepts) =>
        _lexicon.HasTerm(term) ? _rarity.Idf(term)
        : concepts.Count > 0 ? concepts.Min(_rarity.Idf)
        : UnknownWord * _rarity.Idf(term);

    private int[] Numbers(IEnumerable<string> terms)
    {
        var numbers = new List<int>();
        foreach (var term in terms)
        {
            if (_lexicon.TryFindTerm(term, out var number))
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }

    /// <summary>Adds a word's part to the sums of a passage and to each of its windows.</summary>
    private static void Add(SoughtWord word, float weight, PassageWords passage, Span<float> windows, ref (float Passage, float Heading) sums)
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

        var around = Math.Max(heading, Math.Max(word.BestCosine(passage.OuterHeadings), word.BestCosine(passage.Company)));
        sums.Passage += weight * Math.Max(around, TensorPrimitives.Max<float>(blocks));
        sums.Heading += around >= SameWord ? weight : 0;
    }
}
