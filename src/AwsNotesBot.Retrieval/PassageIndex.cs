using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval;

/// <summary>A passage with its embedding, as the store keeps it.</summary>
public sealed record IndexedPassage(Passage Passage, ReadOnlyMemory<float> Vector);

/// <summary>All passages, searchable. Immutable: a change of the notes builds another one.</summary>
public sealed class PassageIndex
{
    public static PassageIndex Empty { get; } = Build([]);

    /// <summary>In the order of note path, then lines.</summary>
    public IReadOnlyList<Passage> Passages { get; private init; } = [];

    public static PassageIndex Build(IReadOnlyList<IndexedPassage> passages) =>
        new() { Passages = [.. passages.Select(p => p.Passage)] };

    public Passage? Find(string id) => Passages.FirstOrDefault(p => p.Id == id);

    /// <summary>Inverse document frequency of a term as <see cref="TextAnalyzer"/> gives it; highest for a term that no passage has.</summary>
    public double Idf(string term) => throw new NotImplementedException();

    /// <param name="query">What is looked for.</param>
    /// <param name="queryVector">The question's embedding; empty searches by words alone.</param>
    /// <param name="count">The most hits to return.</param>
    /// <returns>Best first; equal scores in the order of <see cref="Passages"/>.</returns>
    public IReadOnlyList<Hit> Search(SearchQuery query, ReadOnlySpan<float> queryVector, int count) => throw new NotImplementedException();
}
