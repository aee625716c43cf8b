using System.Buffers;
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
    private readonly VectorMatrix _words;

    /// <summary>Of each passage the different words that are no stop words.</summary>
    private readonly int[][] _passages;

    public MaxSim(Lexicon lexicon, IReadOnlyList<IReadOnlyList<Field>> passages, Bm25Index rarity, StaticEmbeddingModel model)
    {
        (_lexicon, _rarity, _model) = (lexicon, rarity, model);
        _passages = [.. passages.Select(fields => fields.SelectMany(f => f.Words).Where(word => lexicon.TermOf(word) >= 0).Distinct().ToArray())];
        _words = new VectorMatrix(lexicon.Words.Count, model.Dimensions);
        Parallel.For(0, lexicon.Words.Count, word =>
        {
            Span<float> vector = stackalloc float[model.Dimensions];
            if (lexicon.TermOf(word) >= 0 && model.TryEmbedWord(lexicon.Words[word], vector))
            {
                _words.SetRow(word, vector);
            }
        });
    }

    /// <summary>Writes for each candidate the mean over the query's words of the best cosine, none below 0.</summary>
    /// <param name="query">Words looked for.</param>
    /// <param name="candidates">Passage numbers.</param>
    /// <param name="scores">A candidate's score stands at its number.</param>
    public void Score(IReadOnlyList<QueryTerm> query, ReadOnlySpan<int> candidates, Span<float> scores)
    {
        var total = 0.0;
        var slots = ArrayPool<int>.Shared.Rent(_lexicon.Words.Count);
        var similarities = new List<float>();
        var vector = new float[_model.Dimensions];
        foreach (var term in query)
        {
            var weight = term.Weight * _rarity.Idf(term.Term) * (_lexicon.HasTerm(term.Term) ? 1 : UnknownWord);
            total += weight;
            var hasVector = _model.TryEmbedWord(term.Word, vector);
            var number = _lexicon.TryFindTerm(term.Term, out var found) ? found : -1;
            similarities.Clear();
            Array.Clear(slots, 0, _lexicon.Words.Count);
            foreach (var candidate in candidates)
            {
                var best = 0f;
                foreach (var word in _passages[candidate])
                {
                    if (_lexicon.TermOf(word) == number)
                    {
                        best = 1;
                        break;
                    }

                    if (hasVector)
                    {
                        if (slots[word] == 0)
                        {
                            similarities.Add(_words.Cosine(word, vector));
                            slots[word] = similarities.Count;
                        }

                        best = Math.Max(best, similarities[slots[word] - 1]);
                    }
                }

                scores[candidate] += (float)(weight * best);
            }
        }

        ArrayPool<int>.Shared.Return(slots);
        foreach (var candidate in candidates)
        {
            scores[candidate] = total > 0 ? (float)(scores[candidate] / total) : 0;
        }
    }
}
