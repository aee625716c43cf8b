using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class SideItemsTests
{
    private const string Birds =
        """
        # Herons and storks

        | | Heron | Stork |
        | --- | --- | --- |
        | Neck | bent | stretched |
        | Voice | croaks | clatters |
        | Food | fish | fish |
        | Nest | in trees | built by the stork itself |
        | Winter | stays | flies south |
        | Bill | yellow | red |
        | Legs | green | long and red |
        """;

    [Fact]
    public void AThingIsAskedForWhatNoOtherShares()
    {
        var draft = Draft("Heron");

        Assert.InRange(draft.Right.Count, 2, 3);
        Assert.Equal($"which of these fit “Heron” rather than Stork? Choose {(draft.Right.Count == 2 ? "two" : "three")}.", draft.Ask);
        Assert.DoesNotContain("Food: fish", draft.Right.Concat(draft.Wrong[0]));
    }

    [Fact]
    public void AnAspectIsAskedForOnceAndNoWrongOptionNamesItsOwner()
    {
        var draft = Draft("Heron");
        var aspects = draft.Right.Concat(draft.Wrong[0]).Select(option => option.Split(':')[0]).ToList();

        Assert.Equal(aspects.Distinct(), aspects);
        Assert.DoesNotContain(draft.Wrong[0], option => option.Contains("stork", StringComparison.Ordinal));
    }

    [Fact]
    public void AnotherOrderOfTheRowsAsksForTheSame()
    {
        var turned = string.Join('\n', Birds.Split('\n') is var lines ? [.. lines.Take(4), .. lines.Skip(4).Reverse()] : (string[])[]);

        Assert.Equal(Draft("Stork").Right, Draft("Stork", turned).Right);
    }

    private static ItemDraft Draft(string side, string markdown = Birds) => Assert.Single(SideItems.Of(new NoteFacts(Notebook.Index(markdown))), d => d.Stem == side);
}
