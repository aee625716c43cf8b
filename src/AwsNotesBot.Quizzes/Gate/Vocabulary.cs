using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>Which words of the notes are slips: mistyped, or broken by bad recognition.</summary>
/// <remarks>
/// A word that the embedding table has not learned and that hardly any passage has is a slip, where the table knows the notes'
/// field. Where many words are new to it, it cannot tell a slip from a term of the trade, and nothing counts as one.
/// </remarks>
internal sealed partial class Vocabulary
{
    /// <summary>An unknown word that stands in so many passages is a name or a term of the trade.</summary>
    private const int Established = 3;

    /// <summary>Of so many different words at least, no more than this share may be unknown.</summary>
    private const int FewestWords = 1_000;

    private const double MostUnknown = 0.04;

    /// <summary>A word that was torn apart stands in so many passages, and so many times as often as one of its parts.</summary>
    private const int Usual = 10;

    private readonly HashSet<string> _slips = [];
    private readonly PassageIndex _index;

    public Vocabulary(PassageIndex index)
    {
        _index = index;
        var words = index.Passages.SelectMany(p => Words(p.Text)).ToHashSet();
        var unknown = words.Where(word => !index.Model.Knows(word)).ToList();
        if (words.Count >= FewestWords && unknown.Count <= MostUnknown * words.Count)
        {
            _slips.UnionWith(unknown.Where(word => TextAnalyzer.Terms(word) is not [var term, ..] || index.PassagesWith(term) < Established));
        }
    }

    public bool HasSlip(string text) => (_slips.Count > 0 && Words(text).Any(_slips.Contains)) || Pairs().Matches(text).Any(IsTorn);

    /// <summary>Whether two words are one that was torn apart: "ser vice".</summary>
    private bool IsTorn(Match pair)
    {
        var (first, second) = (pair.Groups[1].Value, pair.Groups[2].Value);
        var whole = Passages(first + second);
        return whole >= Usual && Math.Min(Passages(first), Passages(second)) * Usual <= whole;
    }

    /// <returns>Of a word that says nothing, more than of any other.</returns>
    private int Passages(string word) => TextAnalyzer.Terms(word) is [var term, ..] ? _index.PassagesWith(term) : _index.Passages.Count;

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex(@"(?<![\p{L}\d_/.@:-])([A-Za-z]?[a-z]{1,})(?= ([a-z]{2,})(?![\p{L}\d_/@:-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();

    // Plain words: no names, paths, commands or addresses.
    [GeneratedRegex(@"(?<![\p{L}\d_/.@:-])[A-Za-z]?[a-z]{2,}(?![\p{L}\d_/@:-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
