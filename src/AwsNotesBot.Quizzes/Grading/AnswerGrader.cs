using AwsNotesBot.Quizzes.Grading.Doubts;
using AwsNotesBot.Quizzes.Grading.Facts;
using AwsNotesBot.Quizzes.Grading.Options;
using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Grading;

/// <summary>Grades what a learner typed. Safe for use by many callers at once.</summary>
/// <param name="index">Of the notes: says which words exist and how much each of them tells; its model compares meanings.</param>
public sealed class AnswerGrader(PassageIndex index)
{
    private readonly WordMatcher _matcher = new(new WordKnowledge(index));

    /// <param name="item">What was asked, its options in the order shown.</param>
    /// <param name="typed">In any words.</param>
    public Verdict Grade(QuizItem item, string typed)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(typed);

        if (GivingUp.Is(typed))
        {
            return Verdict.Of(Outcome.NoIdea);
        }

        var said = TypedText.Clean(typed);
        if (said.Length == 0 || Asking.Is(said))
        {
            return Verdict.Of(Outcome.Unclear);
        }

        return item.Options.Count > 0
            ? OptionGrader.Grade(item, new OptionReader(item, _matcher).Read(said))
            : new FactGrader(item, _matcher).Grade(said);
    }

    /// <summary>What the rules leave open of an answer that they do not take for right.</summary>
    /// <returns><c>null</c> where they are sure.</returns>
    internal Doubt? DoubtOf(QuizItem item, string typed, Verdict verdict) => new DoubtReader(item, _matcher).Read(TypedText.Clean(typed), verdict);
}
