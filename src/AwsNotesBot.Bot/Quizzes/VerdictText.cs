using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Sessions;
using static AwsNotesBot.Bot.Quizzes.QuizMarkdown;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Words for what an answer was worth.</summary>
internal static class VerdictText
{
    public static string Of(Saying.Judged judged)
    {
        var answer = $"**{Escape(Answer(judged.Item))}**";
        var text = judged.Verdict.Outcome switch
        {
            Outcome.Right => $"Right: {answer} [1].",
            Outcome.Partly => $"Partly right.{Missing(judged.Verdict)} The whole answer: {answer} [1].",
            Outcome.NoIdea => $"The answer: {answer} [1].",
            _ => $"Not quite. The answer: {answer} [1].",
        };
        if (judged.Verdict.Outcome != Outcome.Right && TellsMore(judged.Item))
        {
            text += $"\n\n> {Escape(judged.Item.Why)} [1]";
        }

        return judged.ComesBack ? $"{text}\n\n{QuizPhrases.ComesBack}" : text;
    }

    public static string HowToAnswer(QuizItem item) => item.Kind switch
    {
        QuizKind.TrueOrFalse => "I could not tell whether that means true or false. Say `true`, `false` or `no idea`.",
        QuizKind.Order => $"I could not read an order from that. Name all {item.Options.Count} letters, for example `b a c`, or say `no idea`.",
        QuizKind.SeveralOfFive => "I could not tell which options you mean. Name their letters, for example `a and d`, or say `no idea`.",
        _ when item.Options.Count > 0 => $"I could not tell which one you mean. Say a letter from A to {Letter(item.Options.Count - 1)}, or `no idea`.",
        _ => "I could not take that as one answer. Say it in other words, or `no idea`.",
    };

    /// <summary>Whether the note's sentence has a word that question and answer have not.</summary>
    private static bool TellsMore(QuizItem item) => WordRuns.Of(item.Why).Except(WordRuns.Of($"{item.Question} {item.Answer}")).Any();

    /// <summary>Options are told by their letters too, since the learner may have answered with one.</summary>
    public static string Answer(QuizItem item) => item.Kind switch
    {
        QuizKind.TrueOrFalse => item.Options[item.Right[0]],
        QuizKind.Order => string.Join(", ", item.Right.Select(Letter)),
        _ when item.Options.Count > 0 => string.Join("; ", item.Right.Select(place => $"{Letter(place)} {item.Options[place]}")),
        _ => item.Answer,
    };

    private static string Missing(Verdict verdict) =>
        (verdict.Missing.Count > 0 ? $" Missing: {Escape(string.Join("; ", verdict.Missing))}." : "")
        + (verdict.Extra.Count > 0 ? $" Not part of it: {Escape(string.Join("; ", verdict.Extra))}." : "");
}
