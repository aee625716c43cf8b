using AwsNotesBot.App.Evaluation;

namespace AwsNotesBot.App.Tests.Evaluation;

public class QuestionSetTests
{
    [Fact]
    public void TurnsAreOneConversationAndAQuestionIsAConversationOfOne()
    {
        var questions = QuestionSet.Read(Fixture.PathOf("questions.jsonl"));

        Assert.Equal(["How much coffee goes into a filter?", "and for how much water?"], questions[3].Turns);
        Assert.Equal(["Who invented cocoa?"], questions[4].Turns);
        Assert.False(questions[4].Answerable);
    }

    [Theory]
    [InlineData("not json", "questions.jsonl:2: not JSON")]
    [InlineData("""{"id": "a", "kind": "fact"}""", "questions.jsonl:2: not a question")]
    [InlineData("""["a"]""", "questions.jsonl:2: not a question")]
    [InlineData("""{"id": 5, "kind": "fact", "question": "x"}""", "questions.jsonl:2: not a question")]
    public void ABadLineIsNamedByFileAndLine(string line, string expected)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "questions.jsonl");
        File.WriteAllLines(path, ["", line]);

        Assert.Contains(expected, Assert.Throws<CommandException>(() => QuestionSet.Read(path)).Message);
    }

    [Fact]
    public void AMissingFileEndsInASentence() =>
        Assert.StartsWith("'nowhere.jsonl' cannot be read:", Assert.Throws<CommandException>(() => QuestionSet.Read("nowhere.jsonl")).Message);
}
