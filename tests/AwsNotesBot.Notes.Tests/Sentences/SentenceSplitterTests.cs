using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Notes.Tests.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("It is fast. It is cheap.", "It is fast.|It is cheap.")]
    [InlineData("Really? Yes! Good.", "Really?|Yes!|Good.")]
    [InlineData("No full stop at the end", "No full stop at the end")]
    [InlineData("Use a proxy, e.g. Squid, or none. Then test.", "Use a proxy, e.g. Squid, or none.|Then test.")]
    [InlineData("Some proxies (e.g. Squid, approx. 5 MB) are small. Others not.", "Some proxies (e.g. Squid, approx. 5 MB) are small.|Others not.")]
    [InlineData("It costs 0.25 dollars. Version 2.1.3 is out. Next.", "It costs 0.25 dollars.|Version 2.1.3 is out.|Next.")]
    [InlineData("See https://example.com/a.b?c=d. It explains all.", "See https://example.com/a.b?c=d.|It explains all.")]
    [InlineData("Set a.example.com and node.js up. 10 nodes are enough.", "Set a.example.com and node.js up.|10 nodes are enough.")]
    [InlineData("1. Open the lid. 2. Close it.", "1. Open the lid.|2. Close it.")]
    [InlineData("Plan B. It works.", "Plan B. It works.")]
    [InlineData("He said \"stop.\" Then he left.", "He said \"stop.\"|Then he left.")]
    [InlineData("It waits... then goes on.", "It waits... then goes on.")]
    [InlineData("(One. Two.) Three.", "(One. Two.)|Three.")]
    [InlineData("Sizes: S, M, etc. All fit.", "Sizes: S, M, etc.|All fit.")]
    [InlineData("   ", "")]
    public void SentencesEndWhereAReaderWouldEndThem(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text)));

    [Fact]
    public void ABracketThatIsNeverClosedDoesNotSwallowTheRest()
    {
        var text = "(open " + string.Concat(Enumerable.Repeat("word ", 100)) + "end. Next sentence.";

        Assert.Equal(2, SentenceSplitter.Split(text).Count);
    }

    [Fact]
    public void NothingIsLostWhateverTheText()
    {
        var random = new Random(7);
        for (var run = 0; run < 500; run++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => "aB1 .!?()\"e.g,"[random.Next(14)])]);

            static string Bare(string s) => string.Concat(s.Where(c => !char.IsWhiteSpace(c)));
            Assert.Equal(Bare(text), Bare(string.Concat(SentenceSplitter.Split(text))));
        }
    }
}
