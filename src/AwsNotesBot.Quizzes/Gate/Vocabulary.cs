using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

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

    private readonly HashSet<string> _slips = [];

    public Vocabulary(PassageIndex index, StaticEmbeddingModel model)
    {
        var words = index.Passages.SelectMany(p => Words(p.Text)).ToHashSet();
        var unknown = words.Where(word => !model.Knows(word)).ToList();
        if (words.Count >= FewestWords && unknown.Count <= MostUnknown * words.Count)
        {
            _slips.UnionWith(unknown.Where(word => TextAnalyzer.Terms(word) is not [var term, ..] || index.PassagesWith(term) < Established));
        }
    }

    public bool HasSlip(string text) => _slips.Count > 0 && Words(text).Any(_slips.Contains);

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    // Plain words: no names, paths, commands or addresses.
    [GeneratedRegex(@"(?<![\p{L}\d_/.@:-])[A-Za-z]?[a-z]{2,}(?![\p{L}\d_/@:-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
