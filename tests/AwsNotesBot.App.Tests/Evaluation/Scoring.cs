using AwsNotesBot.App.Evaluation;

namespace AwsNotesBot.App.Tests.Evaluation;

/// <summary>Answers to score, made without a bot.</summary>
internal static class Scoring
{
    public static Question Question(string kind) => new("q", kind, ["Which?"], [], []);

    public static ScoredAnswer Answered(this Question question, string answer, params QuotedPassage[] citations) =>
        ScoredAnswer.Of(question, new AnswerRow("q", answer, false, citations, [], 1));

    public static ScoredAnswer Declined(this Question question) => ScoredAnswer.Of(question, new AnswerRow("q", "The notes do not decide.", true, [], [], 1));
}
