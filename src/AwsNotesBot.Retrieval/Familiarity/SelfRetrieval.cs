using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Familiarity;

/// <summary>A test that needs no questions: a run of words is taken out of each kept-out passage and must find the rest of it among the rests of all.</summary>
/// <remarks>The figure is the mean reciprocal rank; a rest as near as the own one counts as before it.</remarks>
internal sealed class SelfRetrieval
{
    /// <summary>As many words as a long question has.</summary>
    private const int RunLength = 15;

    /// <summary>A shorter passage would leave too little to find.</summary>
    private const int FewestWords = 2 * RunLength;

    private readonly Lexicon _lexicon;
    private readonly List<(int[] Run, int[] Others)> _cases;

    /// <param name="lexicon">What numbered the words.</param>
    /// <param name="passages">The kept-out passages with their words.</param>
    public SelfRetrieval(Lexicon lexicon, IEnumerable<(Passage Passage, PassageWords Words)> passages)
    {
        _lexicon = lexicon;
        _cases = [.. passages.Select(p => Cut(p.Passage, p.Words)).OfType<(int[], int[])>()];
    }

    /// <summary>The test over all passages of some notes, of which it takes the kept-out ones.</summary>
    public static SelfRetrieval Of(IReadOnlyList<Passage> passages)
    {
        var lexicon = new Lexicon();
        return new(lexicon, [.. KeptOutPassages.Of(passages).Select(i => (passages[i], PassageWords.Of(passages[i], lexicon)))]);
    }

    /// <summary>How many passages were long enough to be cut.</summary>
    public int Count => _cases.Count;

    public TableFamiliarity Test(StaticEmbeddingModel model) => new(ByMeaning(model), ByWords(), Count);

    /// <summary>The figure by the cosine of the table's vectors.</summary>
    public double ByMeaning(StaticEmbeddingModel model)
    {
        var others = new VectorMatrix(Count, model.Dimensions);
        Parallel.For(0, Count, i => others.SetRow(i, Embed(model, _cases[i].Others)));
        return Mrr((run, scores) => others.Cosines(Embed(model, run), scores));
    }

    /// <summary>The figure by BM25.</summary>
    private double ByWords()
    {
        var others = new Bm25Index(_lexicon, [.. _cases.Select(c => new Field[] { new(c.Others, 1) })]);
        return Mrr((run, scores) =>
        {
            foreach (var term in run.Where(word => _lexicon.TermOf(word) >= 0).Select(word => TextAnalyzer.Term(_lexicon.Words[word])!).Distinct())
            {
                others.AddScores(term, 1, scores);
            }
        });
    }

    private double Mrr(Action<int[], float[]> score)
    {
        var sum = 0.0;
        for (var own = 0; own < Count; own++)
        {
            var scores = new float[Count];
            score(_cases[own].Run, scores);
            sum += 1.0 / scores.Count(s => s >= scores[own]);
        }

        return Count == 0 ? 0 : sum / Count;
    }

    private float[] Embed(StaticEmbeddingModel model, int[] words)
    {
        var vector = new float[model.Dimensions];
        model.Embed(string.Join(' ', words.Select(word => _lexicon.Words[word])), vector);
        return vector;
    }

    private static (int[] Run, int[] Others)? Cut(Passage passage, PassageWords words)
    {
        int[] text = [.. words.Text];
        if (text.Length < FewestWords)
        {
            return null;
        }

        var start = Fnv1a.Bucket(passage.Id, text.Length - RunLength);
        var end = start + RunLength;
        return (text[start..end], [.. words.OuterHeadings, .. words.Headings, .. text[..start], .. text[end..]]);
    }
}
