using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class ComparisonTests
{
    [Theory]
    [InlineData("Glass is lighter than lead.", "Lead is heavier than glass", "lead is heavier than Glass")]
    [InlineData("A tent costs less than a hut.", "A hut costs more than a tent", "a hut costs more than A tent")]
    [InlineData("Snails crawl slower than mice do.", "Mice crawl faster than snails", "mice crawl faster than Snails")]
    public void OppositeWordTurnsItRound(string said, string evidence, string turned) => Assert.Equal(turned, Turned(said, evidence).Text);

    [Theory]
    [InlineData("Glass is heavier than lead.", "Lead is heavier than glass")]
    [InlineData("Glass is redder than lead.", "Lead is heavier than glass")]
    [InlineData("Glass is lighter.", "Lead is heavier than glass")]
    public void AnythingElseStaysAsItIs(string said, string evidence) => Assert.Equal(said, Turned(said, evidence).Text);

    private static Clause Turned(string said, string evidence) => Comparison.Turned(ClauseReader.ReadOne(said), ClauseReader.ReadOne(evidence));
}
