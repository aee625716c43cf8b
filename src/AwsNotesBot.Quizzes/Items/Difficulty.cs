using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>How hard an item is, guessed from its features until answers tell more.</summary>
internal static class Difficulty
{
    /// <summary>What a rare answer, and what a long question, adds at most.</summary>
    private const double Rarity = 0.2, Length = 0.1;

    /// <summary>A question of so many words is long.</summary>
    private const double LongQuestion = 40;

    /// <returns>From 0 to 1: recognising is easier than recalling, a common answer easier than a rare one, a short question easier than a long one.</returns>
    public static double Of(QuizItem item, PassageIndex index)
    {
        var terms = TextAnalyzer.Terms(item.Answer);
        var rare = terms.Count == 0 ? 0 : terms.Average(index.Idf) / index.RareIdf;
        var lengthy = Math.Min(1, WordRuns.Count(item.Question) / LongQuestion);
        return Math.Round(Math.Clamp(OfKind(item.Kind) + (Rarity * Math.Min(1, rare)) + (Length * lengthy), 0, 1), 2);
    }

    private static double OfKind(QuizKind kind) => kind switch
    {
        QuizKind.AOrB or QuizKind.TrueOrFalse => 0.1,
        QuizKind.OneOfFour => 0.25,
        QuizKind.Gap => 0.35,
        QuizKind.WhichService => 0.4,
        QuizKind.SeveralOfFive or QuizKind.Order => 0.5,
        QuizKind.Number => 0.55,
        _ => 0.6,
    };
}
