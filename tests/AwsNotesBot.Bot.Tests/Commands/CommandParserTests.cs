using AwsNotesBot.Bot.Commands;

namespace AwsNotesBot.Bot.Tests.Commands;

public class CommandParserTests
{
    [Theory]
    [InlineData("Hi!", Command.Greet)]
    [InlineData("hello there", Command.Greet)]
    [InlineData("help", Command.Help)]
    [InlineData("What can you do?", Command.Help)]
    [InlineData("/help", Command.Help)]
    [InlineData("reset", Command.Forget)]
    [InlineData("forget this conversation", Command.Forget)]
    [InlineData("forget me", Command.ForgetMe)]
    [InlineData("Please forget everything about me.", Command.ForgetMe)]
    [InlineData("progress", Command.Progress)]
    [InlineData("remind me at 8:00", Command.Remind)]
    [InlineData("How am I doing?", Command.Progress)]
    [InlineData("Thanks a lot!", Command.Thank)]
    public void AMessageThatIsACommandIsOne(string text, object command) => Assert.Equal(command, CommandParser.Parse(text));

    [Theory]
    [InlineData("How do I reset the password of a user?")]
    [InlineData("help desk")]
    [InlineData("hello world in Lambda")]
    [InlineData("What does the command forget?")]
    [InlineData("Is it great?")]
    [InlineData("How does the progress of a job show?")]
    public void AQuestionThatHoldsACommandsWordIsAQuestion(string text) => Assert.Equal(Command.Ask, CommandParser.Parse(text));
}
