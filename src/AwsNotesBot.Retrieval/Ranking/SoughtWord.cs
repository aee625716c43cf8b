namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>One word of a question while the words of passages are compared with it, each of them once.</summary>
/// <param name="lexicon">Numbers the words of the passages.</param>
/// <param name="vectors">Their unit vectors.</param>
/// <param name="terms">Numbers of the sought word's term and of the concepts that it means; those that no passage has are left out.</param>
/// <param name="vector">Its unit vector; empty where it has none.</param>
/// <param name="known">Cosines found so far by word number, NaN for those still to compute.</param>
internal readonly ref struct SoughtWord(Lexicon lexicon, VectorMatrix vectors, ReadOnlySpan<int> terms, ReadOnlySpan<float> vector, Span<float> known)
{
    private readonly ReadOnlySpan<int> _terms = terms;
    /// <summary>What another name of the same thing counts: the word itself tells a little more.</summary>
    private const float OtherName = 0.9f;

    private readonly ReadOnlySpan<float> _vector = vector;
    private readonly Span<float> _known = known;

    /// <summary>The cosine of the nearest of these words: 1 for the same word in any inflection, nearly 1 for another name of the same thing, never below 0.</summary>
    public float BestCosine(ReadOnlySpan<int> words)
    {
        var best = 0f;
        foreach (var word in words)
        {
            if (float.IsNaN(_known[word]))
            {
                _known[word] = _terms.Contains(lexicon.TermOf(word)) ? (lexicon.IsConcept(word) ? OtherName : 1) : _vector.IsEmpty ? 0 : vectors.Cosine(word, _vector);
            }

            best = Math.Max(best, _known[word]);
        }

        return best;
    }
}
