using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Concepts;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Familiarity;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval;

/// <summary>All passages, searchable. Immutable: a change of the notes builds another one.</summary>
public sealed class PassageIndex
{
    /// <summary>Passages that a further phrasing of a question may bring in.</summary>
    private const int ByPhrasing = 20;

    private readonly Dictionary<string, Passage> _byId;
    private readonly Bm25Index _words;
    private readonly VectorMatrix _vectors;
    private readonly QueryReader _reader;
    private readonly PassageRanker _ranker;
    private readonly NearDuplicates _duplicates;
    private readonly Lazy<BlockIndex> _blocks;
    private readonly NameFinder _names;

    private PassageIndex(IReadOnlyList<IndexedPassage> passages, StaticEmbeddingModel model, SearchParts parts)
    {
        Model = model;
        Passages = [.. passages.Select(p => p.Passage)];
        _byId = Passages.DistinctBy(p => p.Id).ToDictionary(p => p.Id);

        var lexicon = new Lexicon();
        IReadOnlyList<AliasGroup> aliases = parts.Counts("aliases") ? [.. AliasTable.BuiltIn, .. LearnedAliases.Of(Passages)] : [];
        var names = _names = new NameFinder(aliases);
        var concepts = new ConceptReader(lexicon, names, parts.Counts("quantities"));
        var words = Passages.Select(passage => PassageWords.Of(passage, concepts.Read)).ToList();
        _words = new Bm25Index(lexicon, [.. words.Select(w => w.Fields)]);
        _vectors = Matrix(passages);
        _reader = new QueryReader(
            lexicon,
            parts.Counts("spelling") ? new SpellingCorrector(lexicon, _words, aliases) : SpellingCorrector.None,
            names,
            new QueryExpander(names, concepts, _words),
            model);
        Familiarity = new SelfRetrieval(lexicon, KeptOutPassages.Of(Passages).Select(i => (Passages[i], words[i]))).Test(model);
        _ranker = new PassageRanker(
            _words,
            _vectors,
            new PassageWindows(Passages, model),
            new MaxSim(lexicon, words, _words, model),
            new NumberEvidence(lexicon, words),
            RankerWeights.For(Familiarity),
            parts);
        _duplicates = parts.Counts("duplicates") ? NearDuplicates.Find([.. words.Select(w => w.Text.ToArray())]) : NearDuplicates.None;
        _blocks = new(() => new BlockIndex(Passages, words, lexicon, _words));
    }

    public static PassageIndex Empty { get; } = Build([]);

    /// <summary>In the order of note path, then lines.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>How well the embedding table knows these notes, and so how far meaning leads the ranking.</summary>
    public TableFamiliarity Familiarity { get; }

    /// <summary>Compares single words and lines, whatever made the passages' vectors: the built-in table, or the one fitted to these notes.</summary>
    public StaticEmbeddingModel Model { get; }

    /// <summary>Whether the table is one that was fitted to the notes.</summary>
    public bool IsAdapted => !Model.IsBuiltIn;

    /// <summary>Looks single blocks up by what they say; made when it is first asked for.</summary>
    public BlockIndex Blocks => _blocks.Value;

    /// <param name="passages">In any order; their vectors have one length, or none has a vector.</param>
    /// <param name="model">Compares single words and lines, whatever made the passages' vectors; <c>null</c> takes the built-in one.</param>
    public static PassageIndex Build(IReadOnlyList<IndexedPassage> passages, StaticEmbeddingModel? model = null) => new(
        [.. passages.OrderBy(p => p.Passage.NotePath, StringComparer.Ordinal).ThenBy(p => p.Passage.Lines)],
        model ?? StaticEmbeddingModel.BuiltIn,
        SearchParts.All);

    /// <summary>The same passages, searched with only these parts.</summary>
    public PassageIndex With(SearchParts parts) => new([.. Passages.Select((p, i) => new IndexedPassage(p, _vectors.Row(i).ToArray()))], Model, parts);

    public Passage? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Inverse document frequency of a term as <see cref="TextAnalyzer"/> gives it; highest for a term that no passage has.</summary>
    public double Idf(string term) => _words.Idf(term);

    /// <summary>How many passages have a term as <see cref="TextAnalyzer"/> gives it.</summary>
    public int PassagesWith(string term) => _words.DocumentFrequency(term);

    /// <summary>Inverse document frequency of a term that exactly one passage has: the unit in which word scores of few notes and of many compare.</summary>
    public double RareIdf => Bm25.Idf(Math.Max(1, Passages.Count), 1);

    /// <summary>The words that a search for this looks for, as it read them.</summary>
    public IReadOnlyList<QueryTerm> TermsOf(SearchQuery query) => _reader.Read(query).Terms;

    /// <summary>What of this the notes also have under other names, which a search for it finds as well.</summary>
    public IReadOnlyList<Expansion> ExpansionsOf(SearchQuery query) => _reader.Read(query).Expansions;

    /// <summary>Other names of a thing, from the table of aliases and from what the notes define; the usual one first, empty where none is known.</summary>
    public IReadOnlyList<string> OtherNamesOf(string name) => _names.OthersOf(name);

    /// <param name="query">What is looked for.</param>
    /// <param name="queryVector">The question's embedding, its context blended in; empty searches by words alone.</param>
    /// <param name="count">The most hits to return; with a vector there are never more than 50.</param>
    /// <returns>
    /// Best first; equal scores in the order of <see cref="Passages"/>. Of passages whose texts are nearly the same only the best
    /// is there, with a part <c>duplicates</c> that counts the others.
    /// </returns>
    /// <exception cref="ArgumentException">The vector is not as long as those of the passages.</exception>
    public IReadOnlyList<Hit> Search(SearchQuery query, ReadOnlySpan<float> queryVector, int count)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return TakeDistinct(Rank(query, queryVector, []), count);
    }

    /// <summary>The same, with what other phrasings of the question find: a passage counts by its place in each list.</summary>
    /// <param name="query">What is looked for; the parts of a hit's score tell of this.</param>
    /// <param name="phrasings">Each with its embedding.</param>
    /// <inheritdoc cref="Search(SearchQuery, ReadOnlySpan{float}, int)"/>
    public IReadOnlyList<Hit> Search(SearchQuery query, ReadOnlySpan<float> queryVector, IReadOnlyList<(string Text, ReadOnlyMemory<float> Vector)> phrasings, int count)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(phrasings);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var others = phrasings.Select(p => Rank(new SearchQuery(p.Text), p.Vector.Span, []).Take(ByPhrasing).ToList()).ToList();
        var own = Rank(query, queryVector, [.. others.SelectMany(list => list).Select(r => r.Passage).Distinct()]);
        return TakeDistinct(PhrasingFusion.Fuse(own, others), count);
    }

    private IReadOnlyList<RankedPassage> Rank(SearchQuery query, ReadOnlySpan<float> queryVector, IReadOnlyList<int> also)
    {
        if (queryVector.Length != _vectors.Dimensions && !queryVector.IsEmpty && _vectors.Dimensions > 0)
        {
            throw new ArgumentException(
                $"The question's vector has {queryVector.Length} numbers and those of the passages have {_vectors.Dimensions}: " +
                "they come from different embedding models. Index the notes again with the one that is set now.",
                nameof(queryVector));
        }

        var unit = new float[_vectors.Dimensions == 0 ? 0 : queryVector.Length];
        VectorMatrix.Normalize(queryVector[..unit.Length], unit);
        var read = _reader.Read(query);
        return _ranker.Rank(query, read, unit, _reader.Embed(query), _reader.EmbedRenamed(query, read), also);
    }

    private static VectorMatrix Matrix(IReadOnlyList<IndexedPassage> passages)
    {
        var matrix = new VectorMatrix(passages.Count, passages.Select(p => p.Vector.Length).FirstOrDefault(length => length > 0));
        for (var i = 0; i < passages.Count; i++)
        {
            if (!passages[i].Vector.IsEmpty)
            {
                matrix.SetRow(i, passages[i].Vector.Span);
            }
        }

        return matrix;
    }

    private List<Hit> TakeDistinct(IReadOnlyList<RankedPassage> ranking, int count)
    {
        var hits = new List<Hit>(count);
        var told = new HashSet<int>();
        foreach (var ranked in ranking)
        {
            if (hits.Count == count)
            {
                break;
            }

            if (told.Add(ranked.Passage))
            {
                var alike = _duplicates.Of(ranked.Passage);
                told.UnionWith(alike.ToArray());
                hits.Add(new Hit(Passages[ranked.Passage], ranked.Score, [.. ranked.Parts, new("duplicates", alike.Length, 0)]));
            }
        }

        return hits;
    }
}
