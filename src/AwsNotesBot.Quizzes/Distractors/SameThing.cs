using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Whether two options name or say the same, so that one cannot be right and the other wrong.</summary>
internal static class SameThing
{
    private const int ShortestAcronym = 2;

    public static bool As(string a, string b)
    {
        var (left, right) = (Terms(a), Terms(b));
        return left.Count == 0 || right.Count == 0 || left.IsSubsetOf(right) || right.IsSubsetOf(left) || IsShortFor(a, b);
    }

    /// <summary>Whether one name abbreviates the other, or is the other without the word in front.</summary>
    public static bool IsShortFor(string a, string b) => IsAcronym(a, b) || IsAcronym(b, a) || IsTail(a, b) || IsTail(b, a);

    private static bool IsTail(string tail, string name) => TextAnalyzer.Terms(name) is { Count: > 1 } terms && terms.Skip(1).SequenceEqual(TextAnalyzer.Terms(tail));

    private static HashSet<string> Terms(string text) => [.. TextAnalyzer.Terms(text)];

    /// <summary>"SQS" and "Simple Queue Service", also with a word in front.</summary>
    private static bool IsAcronym(string acronym, string name)
    {
        var letters = string.Concat(WordRuns.Of(name).Select(word => word[0]));
        return WordRuns.Of(acronym).Any(word => word.Length >= ShortestAcronym && letters.Length >= ShortestAcronym && (letters == word || letters[1..] == word));
    }
}
