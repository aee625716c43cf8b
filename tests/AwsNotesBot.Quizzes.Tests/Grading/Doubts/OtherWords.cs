using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Grading.Doubts;

/// <summary>Answers in words of their own, and answers that come near and are wrong, which we wrote and labelled for the flash cards of a note.</summary>
internal static class OtherWords
{
    private const string Note = """
        # Everyday things

        - Why is the pot warmed before tea is made? :: So that the water stays hot
        - What does a mulch do for the soil? :: It keeps water in the ground and stops weeds
        - What does yeast do in dough? :: It makes gas that lets the dough rise
        - Why do cyclists wear bright clothes? :: So that drivers see them early
        - What is a quorum for? :: It makes a decision of the meeting valid
        - What does a fuse do? :: It cuts the current when a device draws too much
        - How long is Assam steeped? :: 4 minutes
        """;

    public static IReadOnlyList<(string Item, string Typed, Outcome As)> All { get; } =
    [
        ("pot", "to keep the liquid warm", Outcome.Right),
        ("pot", "so that the water gets cold", Outcome.Wrong),
        ("pot", "so that the water tastes sweet", Outcome.Wrong),
        ("pot", "so that the cup looks clean", Outcome.Wrong),
        ("mulch", "holds moisture in the earth and stops weeds", Outcome.Right),
        ("mulch", "keeps water in the ground and suppresses unwanted plants", Outcome.Right),
        ("mulch", "keeps water in the ground", Outcome.Partly),
        ("mulch", "keeps water in the ground and feeds worms", Outcome.Partly),
        ("mulch", "keeps heat in the ground and brings weeds", Outcome.Wrong),
        ("yeast", "produces bubbles so the bread goes up", Outcome.Right),
        ("yeast", "it gives sugar that lets the dough taste", Outcome.Wrong),
        ("yeast", "it makes alcohol", Outcome.Wrong),
        ("cyclists", "so motorists notice them sooner", Outcome.Right),
        ("cyclists", "so that cars see them in time", Outcome.Right),
        ("cyclists", "so that friends see them late", Outcome.Wrong),
        ("cyclists", "so that they stay warm in winter", Outcome.Wrong),
        ("quorum", "so that a vote of the meeting counts", Outcome.Right),
        ("quorum", "it makes what the meeting decides binding", Outcome.Right),
        ("quorum", "it makes a decision of the meeting secret", Outcome.Wrong),
        ("fuse", "it interrupts the electricity when a device draws too much", Outcome.Right),
        ("fuse", "it stops the power when an appliance draws too much", Outcome.Right),
        ("fuse", "it gives light to the house", Outcome.Wrong),
    ];

    public static CurrentBook.Edition Edition { get; } = TutorTable.Edition(Notebook.Index(("everyday.md", Note)));

    /// <summary>The card whose question has the word.</summary>
    public static QuizItem Item(string word) => Edition.Book.Items.Single(item => item.Question.Contains($" {word} ", StringComparison.Ordinal));
}
