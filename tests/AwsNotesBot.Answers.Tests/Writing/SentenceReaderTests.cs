using AwsNotesBot.Answers.Writing;

namespace AwsNotesBot.Answers.Tests.Writing;

public class SentenceReaderTests
{
    [Fact]
    public void MarkersAfterTheFullStopBelongToTheSentenceBefore() =>
        Assert.Equal(["Dough rests for an hour. [1][2] ", "Bake it hot [3]."], Read("Dough rests for an hour. [1][2] Bake it hot [3]."));

    [Fact]
    public void OtherBracketsAndListsOfNumbersAreMarkersToo() =>
        Assert.Equal(["It rests [1][12].\n", "It rises [3] in a bowl."], Read("It rests 【1, 12】.\nIt rises ［３］ in a bowl."));

    [Fact]
    public void DaggerNotesOfAMarkerAreLeftOut() => Assert.Equal(["It rests [4]."], Read("It rests 【4†bread.md】."));

    [Fact]
    public void NeitherAbbreviationsNorDecimalsNorListNumbersEndASentence() =>
        Assert.Equal(["1. Use a fat, e.g. Butter, at 2.5 % [1].\n", "2. Stir [2]."], Read("1. Use a fat, e.g. Butter, at 2.5 % [1].\n2. Stir [2]."));

    [Fact]
    public void CodeBlockStaysWhole() =>
        Assert.Equal(["Do this [1]:\n", "```sh\nls. Then\n\ncd x\n```\n", "Done [2]."], Read("Do this [1]:\n```sh\nls. Then\n\ncd x\n```\nDone [2]."));

    [Fact]
    public void TextWithoutAnEndIsCutAtTheLimit() =>
        Assert.All(Read(new string('x', 3 * SentenceReader.MaxCharacters)), piece => Assert.True(piece.Length <= SentenceReader.MaxCharacters));

    [Fact]
    public void ChunksOfAnySizeGiveTheSamePieces()
    {
        const string text = "It rests. 【1】 It rises [2, 3]! [4]\n\n- An item [5]\n```\na. B\n```\nEnd 【6†x】.";

        Assert.All(Enumerable.Range(1, text.Length), size => Assert.Equal(Read(text, text.Length), Read(text, size)));
    }

    private static IReadOnlyList<string> Read(string text, int chunk = 1)
    {
        var reader = new SentenceReader();
        var pieces = text.Chunk(chunk).SelectMany(c => reader.Read(new string(c))).ToList();
        return reader.End() is { } last ? [.. pieces, last] : pieces;
    }
}
