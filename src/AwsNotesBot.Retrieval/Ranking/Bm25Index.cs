using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Finds documents by their terms. Every score is computed when the index is built; a search only adds them up.</summary>
/// <remarks>X. H. Lù, "BM25S: Orders of magnitude faster lexical search via eager sparse scoring", 2024.</remarks>
internal sealed class Bm25Index
{
    /// <summary>Passages are short and of like length, so repetition says little: the values usual for passage retrieval.</summary>
    private const double K1 = 0.9, B = 0.4;

    private readonly Lexicon _lexicon;
    private readonly Posting[][] _postings;

    /// <param name="lexicon">What numbered the words.</param>
    /// <param name="documents">The fields of each; a document's number is its place in the list.</param>
    public Bm25Index(Lexicon lexicon, IReadOnlyList<IReadOnlyList<Field>> documents)
    {
        _lexicon = lexicon;
        DocumentCount = documents.Count;
        var occurrences = new List<(int Document, double Tf)>[lexicon.TermCount];
        var lengths = new double[documents.Count];
        var tf = new Dictionary<int, double>();
        for (var document = 0; document < documents.Count; document++)
        {
            tf.Clear();
            foreach (var field in documents[document])
            {
                foreach (var word in field.Words.Where(word => lexicon.TermOf(word) >= 0))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(tf, lexicon.TermOf(word), out _) += field.Weight;
                    lengths[document] += lexicon.IsConcept(word) ? 0 : field.Weight; // it stands beside words that have been counted
                }
            }

            foreach (var (term, count) in tf)
            {
                (occurrences[term] ??= []).Add((document, count));
            }
        }

        var mean = lengths.Length == 0 ? 0 : lengths.Average();
        _postings = new Posting[occurrences.Length][];
        for (var term = 0; term < occurrences.Length; term++)
        {
            var found = occurrences[term] ?? [];
            var idf = Bm25.Idf(documents.Count, found.Count);
            _postings[term] = [.. found.Select(p => new Posting(p.Document, (float)(idf * Bm25.Saturation(p.Tf, lengths[p.Document], mean, K1, B))))];
        }
    }

    public int DocumentCount { get; }

    /// <summary>In how many documents the term stands.</summary>
    public int DocumentFrequency(string term) => _lexicon.TryFindTerm(term, out var number) ? _postings[number].Length : 0;

    public double Idf(string term) => Bm25.Idf(DocumentCount, DocumentFrequency(term));

    /// <summary>Adds the term's score in each document, times <paramref name="weight"/>, at the document's number.</summary>
    public void AddScores(string term, double weight, Span<float> scores)
    {
        if (_lexicon.TryFindTerm(term, out var number))
        {
            foreach (var posting in _postings[number])
            {
                scores[posting.Document] += (float)weight * posting.Score;
            }
        }
    }

    private readonly record struct Posting(int Document, float Score);
}
