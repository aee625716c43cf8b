using System.IO.Compression;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Training.Pairs;

namespace AwsNotesBot.Training.Tests.Pairs;

public sealed class PairReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pairs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void PlainAndGzippedFilesBecomeSourcesInTheOrderOfTheirNames()
    {
        Write("trivia.jsonl", """{"q": "Largest ocean?", "p": "The Pacific"}""");
        using (var gzip = new GZipStream(File.Create(Path.Combine(_folder, "aws-docs.jsonl.gz")), CompressionLevel.Fastest))
        {
            gzip.Write("{\"q\": \"Queues\", \"p\": \"A queue holds messages.\"}\n\n{\"q\": \"Topics\", \"p\": \"A topic fans out.\"}\n"u8);
        }

        var sources = PairReader.ReadFolder(_folder);

        Assert.Equal(["aws-docs", "trivia"], sources.Select(s => s.Name));
        Assert.Equal([new("Queues", "A queue holds messages."), new TextPair("Topics", "A topic fans out.")], sources[0].Pairs);
        Assert.True(sources[0].Kind.HasPassages);
        Assert.False(sources[1].Kind.HasPassages);
    }

    [Fact]
    public void ASourceNobodyKnowsIsDrawnAsOftenAsItHasPairs()
    {
        Write("our-questions.jsonl", """{"q": "a", "p": "b"}""");

        Assert.Equal(1, PairReader.ReadFolder(_folder)[0].Kind.Factor);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"q": "only a question"}""")]
    [InlineData("""{"q": 1, "p": "b"}""")]
    [InlineData("[]")]
    public void ALineThatIsNoPairIsNamed(string line)
    {
        Write("broken.jsonl", """{"q": "a", "p": "b"}""", line);

        var problem = Assert.Throws<InvalidDataException>(() => PairReader.ReadFolder(_folder));

        Assert.StartsWith($"{Path.Combine(_folder, "broken.jsonl")}:2 is no pair: expected a JSON object with the texts \"q\" and \"p\".", problem.Message);
    }

    [Fact]
    public void AnEmptyFolderIsRefused() => Assert.Equal(
        $"The folder '{_folder}' has no file *.jsonl.gz or *.jsonl. Name the folder that holds the training pairs.",
        Assert.Throws<InvalidDataException>(() => PairReader.ReadFolder(_folder)).Message);

    [Fact]
    public void AMissingFolderIsRefused() =>
        Assert.Throws<InvalidDataException>(() => PairReader.ReadFolder(Path.Combine(_folder, "none")));

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, name), lines);
}
