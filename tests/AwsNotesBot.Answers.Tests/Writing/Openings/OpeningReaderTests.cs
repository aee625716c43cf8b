using AwsNotesBot.Answers.Writing.Openings;

namespace AwsNotesBot.Answers.Tests.Writing.Openings;

public class OpeningReaderTests
{
    [Theory]
    [InlineData("Dough is kneaded for 10 minutes by hand. [1]", "Deed: Dough is kneaded", "FullStop: Dough is kneaded for 10 minutes by hand", "Sentence: Dough is kneaded for 10 minutes by hand")]
    [InlineData("- Workers feed the larvae with jelly", "Deed: Workers feed the larvae")]
    [InlineData("1. Versions are kept in the bucket", "Deed: Versions are kept")]
    [InlineData("A saw cuts wood along the grain", "Deed: A saw cuts wood")]
    [InlineData("Ice is never put on a burn, and blisters", "Clause: Ice is never put on a burn")]
    [InlineData("The Sun is not hot because it", null)]
    [InlineData("Venus is hot because it", "Clause: Venus is hot")]
    [InlineData("Ladybirds eat aphids [3], and worms", "Clause: Ladybirds eat aphids")]
    [InlineData("It holds 1,000 litres of water [2]. ", "Sentence: It holds 1,000 litres of water")]
    [InlineData("**Assam** is `steeped` for 4 minutes. [", "Deed: Assam is steeped", "FullStop: Assam is steeped for 4 minutes", "Sentence: Assam is steeped for 4 minutes")]
    public void SentenceCouldEndBeforeWhatOnlyAdds(string beginning, params string?[] places) =>
        Assert.Equal(places ?? [], OpeningReader.In(beginning).Select(p => $"{p.End}: {p.Text}"));

    [Theory]
    [InlineData("Dough is kneaded fo")] // half a word
    [InlineData("Dough is kneaded for")] // or "formally"
    [InlineData("It holds 1")] // or 1,000
    [InlineData("It holds 1.")] // or 1.5
    [InlineData("It holds 1,000 litres in a tank of 5 ")]
    [InlineData("Use a fat, e.g. Butter in ")]
    [InlineData("Dough is **knea")]
    [InlineData("~~Dough is kneaded for ten~~ ")]
    [InlineData("[Dough is kneaded](https://a.example) for ")]
    [InlineData("| Dough is kneaded for ")]
    [InlineData("# Dough is kneaded for ")]
    [InlineData("> Dough is kneaded for ")]
    [InlineData("```\nDough is kneaded for ")]
    [InlineData("\"Dough is kneaded for ")]
    [InlineData("Is dough kneaded for ")]
    [InlineData("When is dough kneaded for ")]
    [InlineData("If dough is kneaded for ")]
    [InlineData("In summer dough is kneaded for ")]
    [InlineData("It is kneaded for ")]
    [InlineData("There the dough is kneaded for ")]
    [InlineData("Give a person the drug in ")]
    [InlineData("Dough is not kneaded for ")]
    [InlineData("Dough isn't kneaded for ")]
    [InlineData("Dough cannot be kneaded for ")]
    [InlineData("Dough must be kneaded for ")]
    [InlineData("Dough is only kneaded for ")]
    [InlineData("Every dough is kneaded for ")]
    [InlineData("Up to 5 doughs are kneaded for ")]
    [InlineData("Two doughs are kneaded for ")]
    [InlineData("Both the dough and the batter are kneaded for ")]
    [InlineData("Dough is kneaded faster than ")]
    [InlineData("Dough that is kneaded by hand in ")] // no verb of its own yet
    [InlineData("The members are children in ")]
    [InlineData("Dough kneaded in ")]
    [InlineData("A dough is a mixture of flour in ")] // what a thing is, is open to its last word
    [InlineData("The notes do not say how dough is kneaded for ")]
    public void ElsewhereTheSentenceIsWaitedFor(string beginning) => Assert.Empty(OpeningReader.In(beginning));

    [Fact]
    public void MoreOfTheSentenceNeverChangesThePlacesBefore()
    {
        const string sentence = "- Workers feed the larvae with jelly in spring all day, and the queen rests [1]. ";
        var all = OpeningReader.In(sentence).ToList();

        Assert.Equal(5, all.Count);
        Assert.All(Enumerable.Range(1, sentence.Length), length => Assert.Equal(all.Take(OpeningReader.In(sentence[..length]).Count()), OpeningReader.In(sentence[..length])));
    }
}
