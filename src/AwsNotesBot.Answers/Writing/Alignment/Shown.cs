using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>All words that were shown. A word of another place must not be taken for one that the writer chose freely.</summary>
internal sealed class Shown
{
    private readonly HashSet<string> _lemmas = new(StringComparer.Ordinal);

    private readonly Dictionary<int, HashSet<string>> _near = [];

    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    public Shown(IEnumerable<Grounds> grounds)
    {
        foreach (var one in grounds)
        {
            _lemmas.UnionWith(one.Own.Words.Concat(one.Context).Select(w => w.Lemma));
            _labels.UnionWith(one.Label.Concat(one.Own.Words.Where(w => w.IsName || w.IsHyphened)).Select(w => w.Lemma));
            (_near.TryGetValue(one.Passage, out var near) ? near : _near[one.Passage] = new(StringComparer.Ordinal)).UnionWith(one.Own.Words.Where(w => w.Measure is null).Select(w => w.Lemma));
        }
    }

    /// <summary>Whether the opposite of a word was shown.</summary>
    public bool Opposes(string lemma) => WordRelations.TakesSides(lemma) && _lemmas.Any(l => WordRelations.AreOfTwoSides(l, lemma));

    public bool Has(string lemma) => _lemmas.Contains(lemma);

    /// <summary>Whether the passage of the grounds speaks of it, other than as a name of one of several things.</summary>
    public bool IsNear(string lemma, Grounds grounds) => _near[grounds.Passage].Contains(lemma) && !_labels.Contains(lemma);
}
