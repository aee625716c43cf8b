using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>A name as it is compared: without case, hyphens and inflection, but with its small words, which tell "time to live" from "time, live".</summary>
internal static class NameWords
{
    /// <summary>A shorter stem tells too little: EBS is no plural of EB.</summary>
    private const int ShortestStem = 4;

    /// <summary>Stands before a small word, which is then no stem of another word: "I'd" is no ID.</summary>
    private const char SmallWord = '\'';

    public static IReadOnlyList<string> Of(string name) => WordTokenizer.Words(name.ToLowerInvariant()).ConvertAll(word => Forms(word).First());

    public static string Key(string name) => string.Join(' ', Of(name));

    /// <param name="form">As <see cref="Forms"/> gives it.</param>
    public static bool IsSmall(string form) => form[0] == SmallWord;

    /// <summary>What a name may have in the place of this word, the likeliest first.</summary>
    /// <param name="word">As the tokenizer gives it.</param>
    public static IEnumerable<string> Forms(string word)
    {
        if (TextAnalyzer.Term(word) is not { } stem)
        {
            return [SmallWord + word];
        }

        return stem.Length >= ShortestStem ? [stem]
            : word.Length == stem.Length + 1 ? [word, stem]
            : [word];
    }
}
