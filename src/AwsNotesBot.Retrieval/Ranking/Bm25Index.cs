using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Finds documents by their terms. Every score is computed when the index is built; a search only adds them up.</summary>
/// <remarks>X. H. Lù, "BM25S: Orders of magnitude faster lexical search via eager sparse scoring", 2024.</remarks>
internal sealed class Bm25Index
{
    /// <summary>Passages are short and of like length, so repetition says little: the values usual for passage retrieval.</summary>
    private const double K1 = 0.9, B = 0.4;

    private readonly Dictionary<string, int> _terms = [];
    private readonly Posting[][] _postings;

    private readonly record struct Posting(int Document, float Score);

    /// <param name="documents">The fields of each; a document's number is its place in the list.</param>
    public Bm25Index(IReadOnlyList<IReadOnlyList<WeightedText>> documents)
    {
        DocumentCount = documents.Count;
        var counts = new List<List<(int Document, double Tf)>>();
        var lengths = new double[documents.Count];
        var termOfWord = new Dictionary<string, int>();
        var tf = new Dictionary<int, double>();
        for (var document = 0; document < documents.Count; document++)
        {
            tf.Clear();
            foreach (var field in documents[document])
            {
                foreach (var word in WordTokenizer.Words(field.Text))
                {
                    ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(termOfWord, word, out var seen);
                    if (!seen)
                    {
                        term = Number(TextAnalyzer.Term(word), counts);
                    }

                    if (term >= 0)
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(tf, term, out _) += field.Weight;
                        lengths[document] += field.Weight;
                    }
                }
            }

            foreach (var (term, count) in tf)
            {
                counts[term].Add((document, count));
            }
        }

        var mean = lengths.Length == 0 ? 0 : lengths.Average();
        _postings = new Posting[counts.Count][];
        for (var term = 0; term < counts.Count; term++)
        {
            var idf = Bm25.Idf(documents.Count, counts[term].Count);
            _postings[term] = [.. counts[term].Select(p => new Posting(p.Document, (float)(idf * Bm25.Saturation(p.Tf, lengths[p.Document], mean, K1, B))))];
        }
    }

    public int DocumentCount { get; }

    /// <summary>Every term that a document has.</summary>
    public IReadOnlyCollection<string> Terms => _terms.Keys;

    public bool Contains(string term) => _terms.ContainsKey(term);

    /// <summary>In how many documents the term stands.</summary>
    public int DocumentFrequency(string term) => _terms.TryGetValue(term, out var number) ? _postings[number].Length : 0;

    public double Idf(string term) => Bm25.Idf(DocumentCount, DocumentFrequency(term));

    /// <summary>Adds each document's score to its place in <paramref name="scores"/>.</summary>
    public void AddScores(IEnumerable<QueryTerm> query, Span<float> scores)
    {
        foreach (var (term, weight) in query)
        {
            if (_terms.TryGetValue(term, out var number))
            {
                foreach (var posting in _postings[number])
                {
                    scores[posting.Document] += (float)weight * posting.Score;
                }
            }
        }
    }

    private int Number(string? term, List<List<(int, double)>> counts)
    {
        if (term is null)
        {
            return -1;
        }

        if (_terms.TryAdd(term, counts.Count))
        {
            counts.Add([]);
        }

        return _terms[term];
    }
}
