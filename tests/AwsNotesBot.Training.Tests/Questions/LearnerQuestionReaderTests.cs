using AwsNotesBot.Training.Questions;

namespace AwsNotesBot.Training.Tests.Questions;

public sealed class LearnerQuestionReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void EachLineIsAQuestionThatSaysWhetherItIsHeld()
    {
        File.WriteAllText(_path, """
            {"q": "where do boats sleep", "passage": "00000000000000aa"}

            {"q": "Who rings the bell?", "passage": "00000000000000bb", "held": true}
            """);

        Assert.Equal(
            [new("where do boats sleep", "00000000000000aa", IsHeld: false), new LearnerQuestion("Who rings the bell?", "00000000000000bb", IsHeld: true)],
            LearnerQuestionReader.Read(_path));
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"q": "no passage"}""")]
    [InlineData("""{"q": 1, "passage": "00000000000000aa"}""")]
    [InlineData("""{"q": "a", "passage": "00000000000000aa", "held": "yes"}""")]
    public void ALineThatIsNoQuestionIsNamed(string line)
    {
        File.WriteAllLines(_path, ["""{"q": "a", "passage": "00000000000000aa"}""", line]);

        var problem = Assert.Throws<InvalidDataException>(() => LearnerQuestionReader.Read(_path));

        Assert.StartsWith($"{_path}:2 is no question: expected a JSON object with the texts \"q\" and \"passage\".", problem.Message);
    }
}
