using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class TermListReaderTests
{
    [Fact]
    public void ATermIsPartedFromWhatIsSaidOfItByAColonOrADash() => Reads(
        """
        # Garden birds

        - **Wren**: sings from the brushwood
        - Robin – follows the gardener's spade
        - Great tit - hangs on the feeder
        - *Dunnock*— unseen below the hedge
        - Siskin: "small" and in flocks
        - Egg - chick - young bird on the wing
        """,
        """
        Wren = sings from the brushwood
        Robin = follows the gardener's spade
        Great tit = hangs on the feeder
        Siskin = "small" and in flocks
        """);

    [Fact]
    public void ListsWithinAListAreListsOfTheirOwn() => Reads(
        """
        # Garden

        - Trees: give shade in summer
          - Apple: bears fruit in autumn
          - Birch: sheds its seed everywhere
          - Yew: is cut into shape
        - Shrubs: hide the nests well
        - Herbs: bloom for the bees
        """,
        """
        Trees = give shade in summer
        Shrubs = hide the nests well
        Herbs = bloom for the bees
        ---
        Apple = bears fruit in autumn
        Birch = sheds its seed everywhere
        Yew = is cut into shape
        """);

    [Fact]
    public void OneTermIsTakenOnceAndListsUnderTwoHeadingsAreTwo() => Reads(
        """
        ## Spring

        - Wren: builds several nests
        - Robin: sings before dawn
        - wren: chooses one of them
        - Finch: weaves a cup

        ## Winter

        - Wren: sleeps in a crowd
        - Robin: sings for its ground
        - Finch: joins a flock
        """,
        """
        Wren = builds several nests
        Robin = sings before dawn
        Finch = weaves a cup
        ---
        Wren = sleeps in a crowd
        Robin = sings for its ground
        Finch = joins a flock
        """);

    [Theory]
    [InlineData("- Wren: sings from the brushwood")] // one is no list
    [InlineData("- Wren: small\n- Robin: red breast\n- Finch: in flocks")] // hardly anything is said
    [InlineData("- Sow the peas\n- Water the beans\n- Wren: sings from the hedge\n- Robin: follows the spade\n- Finch: weaves a cup\n- Weed\n- Rest")] // mostly something else
    [InlineData("- Pricing: seed costs little\n- Storage: keep it dry and cool\n- Robin: follows the spade")] // aspects of one thing
    [InlineData("- If it rains: stay inside and read\n- Note: the shed is locked\n- You can: dig in the evening")]
    [InlineData("- The bird that follows the spade of the gardener: the robin of course\n- a (b: c d e\n- ---: one two three")]
    [InlineData("Wren: sings from the brushwood\n\nRobin: follows the spade\n\nFinch: weaves a cup")] // paragraphs
    public void WhatNamesNoTermsIsNoTermList(string markdown) => Reads(markdown, "");

    private static void Reads(string markdown, string lists) => Assert.Equal(
        lists,
        string.Join("\n---\n", new NoteFacts(Notebook.Index(markdown)).TermLists.Select(list => string.Join('\n', list.Entries.Select(e => $"{e.Term} = {e.Says}")))));
}
