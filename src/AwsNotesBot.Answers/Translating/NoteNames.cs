using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Translating;

/// <summary>The words that the notes write with a capital wherever they stand, as far as they are read: names, which no translation changes.</summary>
internal sealed partial class NoteNames
{
    private readonly FrozenSet<string> _capital, _small;

    private NoteNames(PassageIndex index)
    {
        var words = index.Passages.SelectMany(p => p.HeadingPath.Append(p.Text)).SelectMany(text => Word().Matches(text)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        _small = words.Where(w => char.IsLower(w[0])).ToFrozenSet(StringComparer.Ordinal);
        _capital = words.Where(IsCapital).ToFrozenSet(StringComparer.Ordinal);
    }

    public static NoteNames Of(PassageIndex index) => new(index);

    /// <summary>In the order of the text. A word that the notes never begin with a small letter is a name, small words of English aside.</summary>
    public IEnumerable<string> In(string text) => Word().Matches(text).Select(m => m.Value).Where(IsCapital);

    /// <summary>Whether the notes know the word, and only as a name.</summary>
    public bool Knows(string word) => _capital.Contains(word) && IsCapital(word);

    private bool IsCapital(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && !_small.Contains(word.ToLowerInvariant()) && TextAnalyzer.Terms(word).Count > 0;

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
