using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class SettingReaderTests
{
    [Fact]
    public void TheNearestHeadingWithANamePlacesAStatement() => Places(
        """
        ---
        aliases: [Grey heron]
        ---
        # Ponds

        ## Grey heron

        Wades in the shallows.

        ### Winter quarters of the grey heron

        Stays as long as the ice is open.

        ### Limits

        Never more than forty nests.
        """,
        """
        Wades in the shallows. <- Grey heron
        Stays as long as the ice is open. <- Winter quarters of the grey heron
        Never more than forty nests. <- Grey heron – Limits
        """);

    [Fact]
    public void OfAPictureOnlyCountsWhatItShows() => Places("# Birds\n\n## Picture of a Grey heron\n\nWades in the shallows.\n", "Wades in the shallows. <- Birds – Grey heron");

    [Fact]
    public void TheLinesThatLeadAnItemStandBehindTheHeading() => Places(
        """
        # Grey heron

        Food by season:

        - In spring:
          - frogs
        - In the winter of the grey heron:
          - voles
        """,
        """
        Food by season: <- Grey heron
        In spring: <- Grey heron – Food by season
        frogs <- Grey heron – Food by season – In spring
        In the winter of the grey heron: <- Grey heron – Food by season
        voles <- Food by season – In the winter of the grey heron
        """);

    [Fact]
    public void AHeadingThatHeadsAnySectionIsNotTold() => Places(
        """
        # Grey heron

        ## TL;DR

        Wades in the shallows.

        ## How it works

        Waits and strikes.
        """,
        """
        Wades in the shallows. <- Grey heron
        Waits and strikes. <- Grey heron
        """);

    [Fact]
    public void AnItemThatHangsOnASentenceCannotBePlaced() => Places(
        """
        # Grey heron

        If you see a heron at the pond, look at this:

        - the bent neck
        """,
        """
        If you see a heron at the pond, look at this: <- Grey heron
        the bent neck <- (nothing)
        """);

    [Fact]
    public void WhereNoHeadingHasANameTheNoteIsNamed() => Places(
        """
        ---
        title: Herb beds
        ---
        ## Watering

        Rarely, and at the roots.

        ## 2. Overview:

        Sunny and dry.
        """,
        """
        Rarely, and at the roots. <- Herb beds – Watering
        Sunny and dry. <- Herb beds
        """);

    [Fact]
    public void ANoteThatIsNamedByItsFileOnlyPlacesNothing() => Places("Rarely, and at the roots.", "Rarely, and at the roots. <- (nothing)");

    [Fact]
    public void ANoteOfManyTopicsIsNoPlaceForASectionWithoutAName()
    {
        var sections = Enumerable.Range(0, 20).Select(i => $"## watering {i}\n\n{string.Concat(Enumerable.Repeat($"Rarely, and at the roots of bed {i}. ", 30))}\n");
        var facts = new NoteFacts(Notebook.Index($"---\ntitle: All my garden\n---\n{string.Join('\n', sections)}"));

        Assert.Equal([null], facts.Statements.Select(facts.Settings.Of).Distinct());
    }

    private static void Places(string markdown, string settings)
    {
        var facts = new NoteFacts(Notebook.Index(markdown));

        Assert.Equal(settings, string.Join('\n', facts.Statements.Select(s => $"{s.Text} <- {facts.Settings.Of(s) ?? "(nothing)"}")));
    }
}
