using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Grading.Facts;
using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Quizzes.Grading.Options;

/// <summary>Reads whether a learner calls a statement true.</summary>
internal static class TrueFalse
{
    /// <returns><c>null</c> where the text does not say.</returns>
    public static bool? Read(string said)
    {
        var (yes, _) = Stance.OfLearner(said);
        var words = WordRuns.Of(said.Replace("'", "", StringComparison.Ordinal)).ToList();
        if (yes is not null || words.Count == 0)
        {
            return yes;
        }

        var word = words.Select(Value).FirstOrDefault(value => value is not null);
        return word is { } found ? found != words.Exists(WordReader.IsNegator) : null;
    }

    private static bool? Value(string word) => word switch
    {
        "t" or "y" or "right" or "correct" or "ok" => true,
        "f" or "n" or "untrue" or "wrong" or "incorrect" => false,
        _ when IsNear(word, "true") => true,
        _ when IsNear(word, "false") => false,
        _ => null,
    };

    private static bool IsNear(string word, string meant) => word.Length > 2 && EditDistance.Between(word, meant, 1) <= 1;
}
