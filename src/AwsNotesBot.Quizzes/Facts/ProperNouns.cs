using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Words that the notes write as names: "Lambda" in the middle of a sentence, "SQS" anywhere.</summary>
internal sealed partial class ProperNouns
{
    /// <summary>A capitalised word must stand so often within sentences, and so rarely in small letters, to be a name.</summary>
    private const int Often = 3;

    private const double Mostly = 0.8;

    /// <summary>A name in more of the texts than this share says nothing about what a text is about; few texts tell nothing of shares.</summary>
    private const double Everywhere = 0.3;

    private const int ManyTexts = 50;

    /// <summary>A name has no more words.</summary>
    private const int LongestRun = 5;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _everywhere = new(StringComparer.Ordinal);

    public ProperNouns(IReadOnlyCollection<string> texts)
    {
        var capital = new Dictionary<string, int>();
        var small = new Dictionary<string, int>();
        var inTexts = new Dictionary<string, int>();
        foreach (var text in texts)
        {
            foreach (Match word in Within().Matches(text))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(char.IsUpper(word.Value[0]) ? capital : small, word.Value.ToLowerInvariant(), out _)++;
            }

            foreach (var word in Word().Matches(text).Select(w => w.Value).Distinct())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(inTexts, word, out _)++;
            }
        }

        foreach (var (word, count) in capital.Where(c => c.Value >= Often))
        {
            if (count >= Mostly * (count + small.GetValueOrDefault(word)))
            {
                _names.Add(word);
            }
        }

        Runs = [.. texts.SelectMany(text => Capitals().Matches(text)).SelectMany(run => Parts(run.Value.Split(' '))).Distinct()];
        if (texts.Count >= ManyTexts)
        {
            _everywhere.UnionWith(inTexts.Where(w => w.Value > Everywhere * texts.Count).Select(w => w.Key));
        }
    }

    /// <summary>Whether a word is a name that tells what a text is about.</summary>
    public bool Names(string word) => !_everywhere.Contains(word) && Is(word) && !IsUnit(word);

    /// <summary>Whether a word is written as a name: capitals or digits inside, or a capital that the notes mostly give it.</summary>
    public bool Is(string word) => Written().IsMatch(word) || (char.IsUpper(word[0]) && _names.Contains(word.ToLowerInvariant()));

    private static IEnumerable<string> Parts(string[] words) =>
        from first in Enumerable.Range(0, words.Length)
        from count in Enumerable.Range(1, Math.Min(LongestRun, words.Length - first))
        select string.Join(' ', words, first, count);

    private static bool IsUnit(string word) => MeasureReader.In($"1 {word}") is [{ Dimension: not Dimension.Count }];

    /// <summary>Rows of words that the texts write with capitals, each row and each part of it.</summary>
    public IReadOnlyCollection<string> Runs { get; }

    /// <summary>Words of a text, without what joins them.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(w => w.Value);

    /// <summary>The same with where each begins.</summary>
    public static IEnumerable<(string Word, int Start)> Places(string text) => Word().Matches(text).Select(w => (w.Value, w.Index));

    // A word after a word in small letters or a comma stands within a sentence; after another capital it may be a title.
    [GeneratedRegex(@"(?<=[\p{Ll}\d,] )\p{L}\p{Ll}{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<![\p{L}\d-])\p{Lu}[\p{L}\d@-]*(?: [\p{Lu}\d][\p{L}\d@-]*)*(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’@.+-]*(?<=[\p{L}\d+])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*|\p{Ll}+[\p{Lu}\d][\p{L}\d]*)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
