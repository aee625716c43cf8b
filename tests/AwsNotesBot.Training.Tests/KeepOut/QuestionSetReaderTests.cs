using AwsNotesBot.Training.KeepOut;

namespace AwsNotesBot.Training.Tests.KeepOut;

public sealed class QuestionSetReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void QuestionsAndAllTurnsOfConversationsAreRead()
    {
        File.WriteAllText(_path, """
            {"id": "1", "question": "Where is the pier?"}

            {"id": "2", "turns": ["Who sells tickets?", "And at night?"], "facts": []}
            """);

        Assert.Equal(["Where is the pier?", "Who sells tickets?", "And at night?"], QuestionSetReader.Read(_path));
    }

    [Fact]
    public void ALineWithoutAQuestionIsNamed()
    {
        File.WriteAllText(_path, "{\"question\": \"a\"}\n{\"text\": \"b\"}\n");

        var problem = Assert.Throws<InvalidDataException>(() => QuestionSetReader.Read(_path));

        Assert.StartsWith($"{_path}:2 has neither a \"question\" nor \"turns\", so it cannot be kept out of the training.", problem.Message);
    }
}
