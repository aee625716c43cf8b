using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class SiblingTermsTests
{
    private const string Meadow = "- Barn owl: hunts mice at night over open meadows\n- Tawny owl: looks for voles in the dark of old woods\n- Opening hours: when the ticket office sells maps\n";

    [Fact]
    public void OnlyOfATermThatIsNearSomebodyWouldBelieveWhatIsSaidOfAnother()
    {
        var (siblings, terms) = Of(Meadow);

        Assert.Equal(["Tawny owl"], siblings.Judged(terms[0], terms[1..]).SelectMany(tier => tier));
        Assert.Empty(siblings.Judged(terms[2], terms[..2]));
    }

    [Fact]
    public void TheMostAlikeComeFirst()
    {
        var (siblings, terms) = Of(Meadow);

        Assert.Equal(["looks for voles in the dark of old woods", "when the ticket office sells maps"], siblings.Descriptions(terms[0], terms[1..]).SelectMany(tier => tier));
    }

    [Fact]
    public void APlainWordIsNotSetBesideNamesOfOneFamily()
    {
        var (siblings, terms) = Of("- Owl box: hangs below the roof of a barn\n- Owl food: mice and voles of the meadow\n- Owl call: is heard over the valley in May\n- Nest: holds four or five white eggs\n");

        Assert.DoesNotContain("Nest", siblings.Names(terms[0], terms[1..]).SelectMany(tier => tier));
        Assert.Contains("Owl food", siblings.Names(terms[3], terms[..3]).SelectMany(tier => tier)); // the word itself is asked among them
    }

    [Theory]
    [InlineData("Owl ring lists", "Owl colour rings", true)] // all rings are on the lists
    [InlineData("Owl ring lists", "Owl nest lists", false)]
    [InlineData("Barn owl", "Tawny owl", false)]
    public void ATermMayCoverAnother(string wider, string narrower, bool covers)
    {
        var (_, terms) = Of($"- {wider}: tells of many birds\n- {narrower}: tells of one bird\n");

        Assert.Equal(covers, SiblingTerms.IsWider(terms[0], terms[1]));
    }

    private static (SiblingTerms Siblings, List<TermEntry> Terms) Of(string list)
    {
        var facts = new NoteFacts(Notebook.Index($"# Owls of the valley\n\n## Owl species\n\n{list}"));
        return (new SiblingTerms(facts), [.. facts.TermLists.Single().Entries]);
    }
}
