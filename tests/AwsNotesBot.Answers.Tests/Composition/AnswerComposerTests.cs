using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Composition;

public class AnswerComposerTests
{
    private static readonly EvidenceCutter Cutter = new(StaticEmbeddingModel.BuiltIn);
    private static readonly QuestionReader Reader = new(_ => 1, 0.5);

    private static string? Compose(string question, bool wholeList, params EvidenceUnit[] picked) =>
        new AnswerComposer(Reader.Read(question, null)).Compose(new ChosenEvidence(picked, wholeList))?.Markdown;

    private static EvidenceUnit[] Units(int passage) => [.. Cutter.Units(Notebook.Birds[passage])];

    [Fact]
    public void RowsOfOneTableAreSaidAsATable() => Assert.Equal(
        """
        |  | Heron | Stork |
        | --- | --- | --- |
        | Neck in flight | bent | stretched [1] |
        | Nest | in colonies | alone [1] |
        """, Compose("Heron vs stork?", wholeList: false, Units(4)));

    [Fact]
    public void ATableThatDoesNotNameItsSubjectIsIntroducedByASentence()
    {
        var sizes = Notebook.Passage("birds.md", 40, ["Kingfisher"],
            new PassageBlock(BlockKind.TableHeader, "Part | Length", new LineRange(40, 40)),
            Row("Body | 17 cm"), Row("Bill | 4 cm"));

        Assert.Equal(
            """
            The notes have this on **Kingfisher**: [1]

            | Part | Length |
            | --- | --- |
            | Body | 17 cm [1] |
            | Bill | 4 cm [1] |
            """, Compose("How long is a kingfisher?", wholeList: false, [.. Cutter.Units(sizes)]));

        static PassageBlock Row(string text) => new(BlockKind.TableRow, text, new LineRange(41, 41), 0, "Part | Length");
    }

    [Theory]
    [InlineData("Where do kingfishers nest?", "Kingfishers nest in river banks. [1]")]
    [InlineData("Who needs a river bank?", "Kingfishers nest in river banks. [1]")]
    [InlineData("What about the pond?", "**Pond birds:** Kingfishers nest in river banks. [1]")]
    public void ATitleIsPutInFrontOnlyWhereTheSentenceLacksItsSubject(string question, string expected)
    {
        var slide = Notebook.Passage("birds.md", 50, ["Pond birds section summary (3/3)"], Notebook.Sentences("Kingfishers nest in river banks."));

        Assert.Equal(expected, Compose(question, wholeList: false, [.. Cutter.Units(slide)]));
    }

    [Fact]
    public void AnItemIsSaidOfItsTitleEvenWhereItSpeaksOfWhatWasAsked()
    {
        var list = Notebook.Passage("birds.md", 70, ["Kingfisher"], Notebook.Item("Nests in river banks"));

        Assert.Equal("**Kingfisher:** Nests in river banks [1]", Compose("Which bird nests in a river bank?", wholeList: false, [.. Cutter.Units(list)]));
    }

    [Fact]
    public void AHeadingOpensAListButNoSingleItem()
    {
        var list = Notebook.Passage("birds.md", 60, ["Owls"],
            new PassageBlock(BlockKind.Heading, "Food of owls", new LineRange(60, 60)),
            Notebook.Item("Mice", "Food of owls"), Notebook.Item("Voles", "Food of owls"));
        var units = Cutter.Units(list).Where(u => u.Kind == BlockKind.ListItem).ToArray();

        Assert.Equal("**Food of owls:** Mice [1]", Compose("owls", wholeList: false, units[0]));
        Assert.Equal("Food of owls: [1]\n\n- Mice [1]\n- Voles [1]", Compose("owls", wholeList: true, units));
    }

    [Fact]
    public void OneRowIsSaidWithItsColumnsNamed() =>
        Assert.Equal("Neck in flight – Heron: bent; Stork: stretched [1]", Compose("Heron vs stork?", wholeList: false, Units(4)[0]));

    [Fact]
    public void CodeStandsInAFenceUnderItsSubject() => Assert.Equal(
        """
        **Ponds – Net:** [1]

        ```
        net --mesh 20
        net --over pond
        ```
        """, Compose("Which command?", wholeList: false, Units(5)));

    [Fact]
    public void PointsOfAnotherPassageAreNumberedAndNamed() => Assert.Equal(
        """
        The white stork nests on chimneys. [1]

        - The stork clatters because it has no voice. [1]
        - **Grey heron:** It cannot swim. [2]
        """, Compose("stork", wholeList: false, [.. Units(2), Units(0)[2]]));

    [Fact]
    public void ALeadIsSaidOnce() => Assert.Equal(
        """
        The heron eats: Frogs and newts [1]

        - Fish [1]
        - Mice in hard winters [1]
        """, Compose("frogs", wholeList: false, Units(1)[2], Units(1)[1], Units(1)[3]));

    [Theory]
    [InlineData("Can a grey heron swim?", 2, "No: **Grey heron:** It cannot swim. [1]")]
    [InlineData("Is there a reason to love frogs?", 2, "**Grey heron:** It cannot swim. [1]")]
    public void YesOrNoIsSaidOnlyWhereTheSentenceDecides(string question, int unit, string expected)
    {
        // The heading names the heron, so the sentence alone has to hold the rest of the question.
        var answer = Compose(question, wholeList: false, Units(0)[unit]);

        Assert.Equal(expected, answer);
    }

    [Fact]
    public void AUnitThatDoesNotStandInItsPassageIsDropped()
    {
        var forged = Units(3)[0] with { Text = "A pond should be 8 metres deep." };

        Assert.Null(Compose("depth", wholeList: false, forged));
    }

    [Fact]
    public void EveryLineOfWhateverIsPickedCarriesItsMarker()
    {
        var all = Notebook.Birds.SelectMany(p => Cutter.Units(p)).Where(u => u.Kind != BlockKind.Code).ToArray();
        var random = new Random(11);
        for (var run = 0; run < 200; run++)
        {
            var picked = all.OrderBy(_ => random.Next()).Take(random.Next(1, 7)).ToArray();
            var lines = Compose("heron or stork?", wholeList: run % 2 == 0, picked)!.Split('\n')
                .Where(l => l.Length > 0 && !l.StartsWith("| ---", StringComparison.Ordinal) && !l.StartsWith("|  | Heron", StringComparison.Ordinal));

            Assert.All(lines, l => Assert.Matches(@"\[\d\]( \|)?$", l));
        }
    }
}
