using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.StaticTable;

public class WordTokenizerTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("  -- !", new string[0])]
    [InlineData("S3 buckets, S3-IA", new[] { "s3", "buckets", "s3", "ia" })]
    [InlineData("arn:aws:iam::1234", new[] { "arn", "aws", "iam", "1234" })]
    [InlineData("Café CAFE\u0301 ｃａｆｅ", new[] { "cafe", "cafe", "cafe" })]
    [InlineData("3.4 × 10³⁸ m²", new[] { "3", "4", "1038", "m2" })]
    [InlineData("naïve Łódź Straße", new[] { "naive", "lodz", "straße" })]
    [InlineData("очередь キュー", new[] { "очередь", "キュー" })]
    [InlineData("don\u00ADt", new[] { "dont" })]
    public void WordsAreFoldedRunsOfLettersAndDigits(string text, string[] expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void AVeryLongWordIsCut()
    {
        var words = Words(new string('x', 500) + " end");

        Assert.Equal([new string('x', WordTokenizer.MaxWordLength), "end"], words);
    }

    private static List<string> Words(string text)
    {
        var tokenizer = new WordTokenizer(text, new char[WordTokenizer.MaxWordLength]);
        var words = new List<string>();
        while (tokenizer.MoveNext())
        {
            words.Add(tokenizer.Current.ToString());
        }

        return words;
    }
}
