using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Whether a text speaks against what it names.</summary>
internal static class Denial
{
    /// <summary>How many words before and from the name on a denial may stand: "no NAT instance", "a NAT instance is not …".</summary>
    private const int Before = 3, From = 6;

    private static readonly HashSet<string> Denying = ["no", "not", "never", "cannot", "cant", "wrong", "lose", "loses"];

    /// <summary>Words that set the name that follows them against a better one.</summary>
    private static readonly HashSet<string> SettingAside = ["without", "instead", "than", "unlike"];

    private static readonly HashSet<string> Failing = ["doesnt", "dont", "isnt", "arent", "lacks", "lack", "impossible", "unsupported"];

    /// <param name="text">A sentence, an item or a row.</param>
    /// <param name="names">Whether an index term belongs to the name.</param>
    public static bool Of(string text, Func<string, bool> names)
    {
        var words = WordRuns.Of(text.Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)).ToList();
        return Enumerable.Range(0, words.Count).Where(at => TextAnalyzer.Terms(words[at]).Any(names)).Any(at =>
            words.Take(at).TakeLast(Before).Any(w => Denying.Contains(w) || SettingAside.Contains(w))
            || words.Skip(at).Take(From).Any(w => Denying.Contains(w) || Failing.Contains(w)));
    }
}
