using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Tests.Grading;

/// <summary>The self-check lines of the notes that ship, answered with their own answer and with that of another line.</summary>
public partial class FlashCardAnswersTests
{
    private static readonly NoteFacts Facts = new(ContentNotes.Index);

    private static readonly ItemAssembler Assembler = new(new WrongOptions(new Truth(ContentNotes.Index), ContentNotes.Index.OtherNamesOf, _ => false, seed: 1), Facts, seed: 1);

    private static readonly IReadOnlyList<QuizItem> Cards = [.. CardItems.Of(Facts).Select(draft => Assembler.Assemble(draft)!)];

    [Fact]
    public void TheAnswerOfTheNoteIsRight() =>
        Assert.Empty(Cards.Where(card => ContentNotes.Grader.Grade(card, Typed(card)).Outcome != Outcome.Right).Select(c => $"{c.Question} {c.Answer}"));

    [Fact]
    public void TheAnswerOfAnotherQuestionIsHardlyEverRight()
    {
        // Two questions may have one answer; "yes" and "no" answer half of those that ask for one.
        var random = new Random(20260215);
        var tried = Cards.Where((card, i) => i % 5 == 0 && !YesOrNo().IsMatch(card.Answer)).ToList();
        var right = tried
            .Select(card => (Card: card, Other: Cards[random.Next(Cards.Count)]))
            .Where(t => t.Card.Answer != t.Other.Answer && ContentNotes.Grader.Grade(t.Card, t.Other.Answer).Outcome == Outcome.Right)
            .Select(t => $"{t.Card.Question} {t.Card.Answer} <- {t.Other.Answer}")
            .ToList();

        Assert.True(right.Count <= tried.Count / 100, string.Join('\n', right));
    }

    /// <summary>Where options are shown, the right one is typed, else the answer.</summary>
    private static string Typed(QuizItem card) => card.Options.Count > 0 ? card.Options[card.Right[0]] : card.Answer;

    [GeneratedRegex("^(yes|no)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex YesOrNo();
}
