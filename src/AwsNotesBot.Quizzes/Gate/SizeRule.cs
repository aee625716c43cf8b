using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>What is too long to be read in a chat, or too short to say anything.</summary>
internal static class SizeRule
{
    /// <summary>In words.</summary>
    private const int LongestQuestion = 60, LongestOption = 25, LongestStep = 30, LongestAnswer = 40, ShortestQuestion = 3;

    public static bool IsLong(ItemDraft draft) =>
        WordRuns.Count(draft.Question) > LongestQuestion
        || (draft.Right.Count == 0 && WordRuns.Count(draft.Answer) > LongestAnswer)
        || draft.Right.Any(option => WordRuns.Count(option) > (draft.Kind == QuizKind.Order ? LongestStep : LongestOption));

    public static bool IsShort(ItemDraft draft) => WordRuns.Count(draft.Question) < ShortestQuestion || WordRuns.Count(draft.Answer) == 0;
}
