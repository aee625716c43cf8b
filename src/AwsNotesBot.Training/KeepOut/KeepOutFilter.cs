using AwsNotesBot.Learning.Pairs;

namespace AwsNotesBot.Training.KeepOut;

/// <summary>Finds texts that equal or nearly equal a question of a test set.</summary>
/// <remarks>Nearly: content words with a Jaccard index of 0.7 or more, or a shared run of ten words.</remarks>
internal sealed class KeepOutFilter
{
    private const double JaccardLimit = 0.7;
    private const int RunLength = 10;

    private readonly List<HashSet<string>> _questions = [];
    private readonly Dictionary<string, List<int>> _questionsOfWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);

    public KeepOutFilter(IEnumerable<string> questions)
    {
        foreach (var question in questions)
        {
            var words = ContentWords.AllOf(question);
            var content = ContentWords.Of(words);
            foreach (var word in content)
            {
                if (!_questionsOfWord.TryGetValue(word, out var holders))
                {
                    _questionsOfWord[word] = holders = [];
                }

                holders.Add(_questions.Count);
            }

            _questions.Add(content);
            _runs.UnionWith(Runs(words));
        }
    }

    /// <summary>How many questions are kept out.</summary>
    public int Count => _questions.Count;

    /// <summary>The sources without the pairs of which either text is too near, and how many those were.</summary>
    public (IReadOnlyList<PairSource> Kept, int Dropped) Filter(IReadOnlyList<PairSource> sources)
    {
        if (_questions.Count == 0)
        {
            return (sources, 0);
        }

        List<PairSource> kept = [.. sources.Select(s => s with { Pairs = [.. s.Pairs.AsParallel().AsOrdered().Where(p => !IsTooNear(p.Query) && !IsTooNear(p.Passage))] })];
        return (kept, sources.Sum(s => s.Pairs.Count) - kept.Sum(s => s.Pairs.Count));
    }

    public bool IsTooNear(string text)
    {
        var words = ContentWords.AllOf(text);
        var content = ContentWords.Of(words);
        var shared = new Dictionary<int, int>();
        foreach (var question in content.SelectMany(w => _questionsOfWord.GetValueOrDefault(w, [])))
        {
            shared[question] = shared.GetValueOrDefault(question) + 1;
        }

        return shared.Any(s => s.Value >= JaccardLimit * (content.Count + _questions[s.Key].Count - s.Value)) || Runs(words).Any(_runs.Contains);
    }

    private static IEnumerable<string> Runs(List<string> words)
    {
        for (var start = 0; start + RunLength <= words.Count; start++)
        {
            yield return string.Join(' ', words.GetRange(start, RunLength));
        }
    }
}
