using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class NumberEvidenceTests
{
    [Theory]
    [InlineData("How many eggs?", true)]
    [InlineData("what's the maximum weight", true)]
    [InlineData("and the limits?", true)]
    [InlineData("How do I bake bread?", false)]
    [InlineData("is it limitless", false)]
    public void QuestionForANumberIsRecognised(string question, bool asks) => Assert.Equal(asks, NumberEvidence.IsAskedFor(question));

    [Fact]
    public void ThreeNumbersAreEvidenceInFullAndNamesAreNone()
    {
        var lexicon = new Lexicon();
        string[] texts = ["no number, not even gp3", "12 eggs", "1 2,000 3.5 4"];
        var numbers = new NumberEvidence(lexicon, [.. texts.Select(t => PassageWords.Of(Passages.Passage("a.md:1", "Page 9", t), lexicon))]);

        Assert.Equal([0, 1 / 3f, 1], Enumerable.Range(0, 3).Select(numbers.Of));
    }
}
