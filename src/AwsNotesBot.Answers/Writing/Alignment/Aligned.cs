namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Which word of the grounds each word of a written clause is taken from.</summary>
internal sealed class Aligned
{
    private readonly Word?[] _pairs;

    public Aligned(Statement said, Grounds given, Shown shown)
    {
        (Said, Given, _pairs) = (said, given, new Word?[said.Words.Count]);
        var users = new Dictionary<int, string>();
        Pair((word, g) => word.Measure is not null || word.Lemma == g.Lemma);
        Pair((_, _) => true);
        Carried = said.Words.Where(w => Of(w) is null && (given.Carried.Any(w.IsSame) || given.Label.Any(w.IsSame))).ToHashSet();
        Around = said.Words.Where(w => Of(w) is null && !Carried.Contains(w) && given.Context.Any(w.IsSame)).ToHashSet();

        Near = given.IsRow ? [] : said.Words.Where(w => w.At > 0 && w.Measure is null && !w.IsName && IsMissing(w) && shown.IsNear(w.Lemma, given)).ToHashSet();

        // A word is taken from the nearest place that no other word has; one said twice may be taken twice.
        void Pair(Func<Word, Word, bool> accepts)
        {
            var last = -1;
            foreach (var word in said.Words)
            {
                if (Of(word) is null
                    && given.Own.Words.Where(g => accepts(word, g) && word.IsSame(g) && (!users.TryGetValue(g.At, out var user) || user == word.Lemma)).MinBy(g => (users.ContainsKey(g.At) ? 1000 : 0) + (g.Negation > 0 == word.Negation > 0 ? 0 : 60) + Math.Min(99, Math.Abs(g.At - last - 1))) is { } best)
                {
                    _pairs[word.At] = best;
                    users.TryAdd(best.At, word.Lemma);
                }

                last = Of(word)?.At ?? last;
            }
        }
    }

    public Statement Said { get; }

    public Grounds Given { get; }

    /// <summary>Words that the clause before or the label has.</summary>
    public IReadOnlySet<Word> Carried { get; }

    /// <summary>Words that only headings and lead have.</summary>
    public IReadOnlySet<Word> Around { get; }

    /// <summary>Words that only other units of the passage have.</summary>
    public HashSet<Word> Near { get; }

    /// <summary>Whether a word is taken from elsewhere, so that it might replace one that stands in the grounds.</summary>
    public bool IsForeign(Word said) => Around.Contains(said) || Carried.Contains(said) || Near.Contains(said);

    public IEnumerable<Word> Missing => Said.Words.Where(w => IsMissing(w));

    public bool IsMissing(Word said) => Of(said) is null && !Carried.Contains(said) && !Around.Contains(said);

    public IEnumerable<(Word Said, Word Given)> Both => Said.Words.Where(w => Of(w) is not null).Select(w => (w, Of(w)!));

    /// <summary>The word of the grounds that a word of the clause is taken from.</summary>
    public Word? Of(Word said) => _pairs[said.At];

    /// <summary>Whether a word of the grounds is said.</summary>
    public bool IsSaid(Word given) => _pairs.Contains(given) || Said.Words.Any(given.IsSame);

    public bool IsTaken(Word given) => _pairs.Contains(given);
}
