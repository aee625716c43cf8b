using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval;

/// <summary>A passage with its embedding, as the store keeps it.</summary>
public sealed record IndexedPassage(Passage Passage, ReadOnlyMemory<float> Vector);

/// <summary>All passages, searchable. Immutable: a change of the notes builds another one.</summary>
public sealed class PassageIndex
{
    private readonly Bm25Index _words;
    private readonly Dictionary<string, Passage> _byId;

    private PassageIndex(IReadOnlyList<IndexedPassage> passages)
    {
        Passages = [.. passages.Select(p => p.Passage)];
        _byId = Passages.DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        _words = new Bm25Index([.. Passages.Select(PassageFields.Of)]);
    }

    public static PassageIndex Empty { get; } = Build([]);

    /// <summary>In the order of note path, then lines.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    public static PassageIndex Build(IReadOnlyList<IndexedPassage> passages) =>
        new([.. passages.OrderBy(p => p.Passage.NotePath, StringComparer.Ordinal).ThenBy(p => p.Passage.Lines)]);

    public Passage? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Inverse document frequency of a term as <see cref="TextAnalyzer"/> gives it; highest for a term that no passage has.</summary>
    public double Idf(string term) => _words.Idf(term);

    /// <param name="query">What is looked for.</param>
    /// <param name="queryVector">The question's embedding; empty searches by words alone.</param>
    /// <param name="count">The most hits to return.</param>
    /// <returns>Best first; equal scores in the order of <see cref="Passages"/>.</returns>
    public IReadOnlyList<Hit> Search(SearchQuery query, ReadOnlySpan<float> queryVector, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var scores = new float[Passages.Count];
        _words.AddScores(TextAnalyzer.Terms(query.Text).Distinct().Select(t => new QueryTerm(t, 1)), scores);
        return
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(i => scores[i] > 0)
                .OrderByDescending(i => scores[i]).ThenBy(i => i)
                .Take(count)
                .Select(i => new Hit(Passages[i], scores[i], [new ScorePart("bm25", scores[i], scores[i])])),
        ];
    }
}
