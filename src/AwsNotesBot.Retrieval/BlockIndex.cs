using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval;

/// <summary>Tells whether any block of the notes says a given thing of a given subject.</summary>
/// <remarks>
/// A block says what its text and its lead have; it speaks of what they, the headings above and the note's names have. So a list
/// item below "Grey heron" says "frogs" of herons, though it does not name them.
/// </remarks>
public sealed class BlockIndex
{
    /// <summary>What is left of a sum after its parts were taken from it one by one may be too small by this share.</summary>
    private const double Rounding = 1e-9;

    private readonly Lexicon _lexicon;
    private readonly Bm25Index _rarity;
    private readonly List<Entry> _blocks = [];
    private readonly List<int>?[] _postings;
    private readonly Dictionary<string, int[]> _context = [];

    internal BlockIndex(IReadOnlyList<Passage> passages, IReadOnlyList<PassageWords> words, Lexicon lexicon, Bm25Index rarity)
    {
        (_lexicon, _rarity) = (lexicon, rarity);
        _postings = new List<int>[lexicon.TermCount];
        for (var passage = 0; passage < passages.Count; passage++)
        {
            var title = Context(string.Join('\n', [passages[passage].NoteTitle, .. passages[passage].NoteAliases]));
            for (var block = 0; block < passages[passage].Blocks.Count; block++)
            {
                Add(passages[passage], block, words[passage].Blocks[block], title);
            }
        }
    }

    /// <summary>How much of a claim the notes make of a subject, in the block that makes the most of it.</summary>
    /// <param name="subject">All its terms must belong to the block.</param>
    /// <param name="claim">Its terms count by their rarity.</param>
    /// <returns>From 0, nothing, to 1; 0 for a claim without terms.</returns>
    public double Share(string subject, string claim)
    {
        var best = 0.0;
        foreach (var (_, _, share) in Stating(subject, claim, () => best))
        {
            best = share;
        }

        return best;
    }

    /// <summary>The blocks that make at least such a share of a claim of a subject.</summary>
    /// <param name="subject">All its terms must belong to the block.</param>
    /// <param name="claim">Its terms count by their rarity.</param>
    /// <param name="least">Above 0, to 1.</param>
    /// <returns>In no order.</returns>
    public IEnumerable<(Passage Passage, PassageBlock Block, double Share)> Stating(string subject, string claim, double least) => Stating(subject, claim, () => least);

    private IEnumerable<(Passage Passage, PassageBlock Block, double Share)> Stating(string subject, string claim, Func<double> least)
    {
        var said = TextAnalyzer.Terms(claim).Distinct().Select(t => (Number: NumberOf(t), Idf: _rarity.Idf(t))).OrderByDescending(t => t.Idf).ToArray();
        var about = TextAnalyzer.Terms(subject).Distinct().Select(NumberOf).ToArray();
        var all = said.Sum(t => t.Idf);
        var left = all;
        var seen = new HashSet<int>();
        foreach (var (term, idf) in about.Contains(-1) ? [] : said)
        {
            // A block that has none of the terms so far cannot reach the least with those that are left.
            if (left < (least() - Rounding) * all)
            {
                yield break;
            }

            foreach (var number in term < 0 ? [] : _postings[term] ?? [])
            {
                if (seen.Add(number) && Array.TrueForAll(about, _blocks[number].Concerns))
                {
                    var block = _blocks[number];
                    var share = said.Sum(t => block.Says(t.Number) ? t.Idf : 0) / all;
                    if (share > 0 && share >= least())
                    {
                        yield return (block.Passage, block.Block, share);
                    }
                }
            }

            left -= idf;
        }
    }

    private void Add(Passage passage, int block, int[] words, int[] title)
    {
        var lead = Context(passage.Blocks[block].Lead ?? "");
        var headings = Context(string.Join('\n', passage.HeadingPathAt(passage.Blocks[block].Lines.First)));
        int[] text = [.. words.Select(_lexicon.TermOf).Where(term => term >= 0).Distinct()];
        Array.Sort(text);
        var entry = new Entry(passage, passage.Blocks[block], text, lead, headings, title);
        foreach (var term in text.Union(lead))
        {
            (_postings[term] ??= []).Add(_blocks.Count);
        }

        _blocks.Add(entry);
    }

    /// <summary>The terms of what stands around a block, sorted; many blocks share them.</summary>
    private int[] Context(string text)
    {
        if (!_context.TryGetValue(text, out var terms))
        {
            terms = [.. TextAnalyzer.Terms(text).Select(NumberOf).Where(term => term >= 0).Distinct()];
            Array.Sort(terms);
            _context[text] = terms;
        }

        return terms;
    }

    private int NumberOf(string term) => _lexicon.TryFindTerm(term, out var number) ? number : -1;

    private sealed record Entry(Passage Passage, PassageBlock Block, int[] Text, int[] Lead, int[] Headings, int[] Title)
    {
        public bool Says(int term) => Has(Text, term) || Has(Lead, term);

        public bool Concerns(int term) => Says(term) || Has(Headings, term) || Has(Title, term);

        private static bool Has(int[] sorted, int term) => Array.BinarySearch(sorted, term) >= 0;
    }
}
