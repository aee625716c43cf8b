using System.Text;
using AwsNotesBot.Bot.Duels;
using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Duels;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Tests.Duels;

public class DuelTextTests
{
    private static readonly QuizItem Item = new()
    {
        Id = "i1",
        Kind = QuizKind.OneOfFour,
        Question = "Which tea is *oxidised* fully?",
        Options = ["Green tea", "Black tea", "White tea", "Yellow tea"],
        Right = [1],
        Answer = "Black tea",
        Why = "Black tea is oxidised fully.",
        Passage = NoteReader.Read("tea.md", NoteText.Read(Encoding.UTF8.GetBytes("# Tea\n\nBlack tea is oxidised fully.\n"))).Passages[0],
        Lines = new LineRange(3, 3),
        Topic = "Tea",
        Difficulty = 0.5,
    };

    private static readonly AskedQuestion Asked = new(1, "i1", 0, [0, 1, 2, 3], default);

    [Fact]
    public void AQuestionHasAButtonForEachOptionAndSoHasWhatAWrongTryLeaves()
    {
        var messages = DuelText.Render([new DuelSaying.Question(Item, Asked, 5, []), new DuelSaying.Missed(new DuelPlayer("1", "*Ada*"), Item, Asked)]);

        Assert.Equal("**Question 1 of 5**\n\nWhich tea is \\*oxidised\\* fully?\n\n- **A** Green tea\n- **B** Black tea\n- **C** White tea\n- **D** Yellow tea", messages[0].Markdown);
        Assert.Equal("That is not it, \\*Ada\\*. Who else?", messages[1].Markdown);
        Assert.All(messages, m => Assert.Equal(["a", "b", "c", "d"], m.Choices.Select(c => c.Value)));
    }

    [Fact]
    public void TheRightOptionIsToldWithItsLetterAndItsPlace()
    {
        var closed = Assert.Single(DuelText.Render([new DuelSaying.Closed(Item, new DuelPlayer("1", "Ada", 1))]));

        Assert.Equal("**Ada** takes the point: **B Black tea** [1].", closed.Markdown);
        Assert.Equal("tea.md", Assert.Single(closed.Citations).Passage.NotePath);
    }
}
