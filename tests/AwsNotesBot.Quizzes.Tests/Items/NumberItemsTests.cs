using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class NumberItemsTests
{
    [Theory]
    [InlineData("The Eagle owl incubates its eggs for 35 days.", "35 days")]
    [InlineData("The Eagle owl feeds 3 chicks for 60 days.", "60 days")] // a unit tells more than a count
    [InlineData("The Eagle owl lays 4 eggs in spring.", "4")]
    [InlineData("The Eagle owl can carry 2,500 grams.", "2,500")]
    public void TheNumberThatTheSentenceIsAboutIsAskedFor(string sentence, string number) => Assert.Equal(number, Assert.Single(Asked(sentence)));

    [Fact]
    public void BothOfTwoNumbersAre() => Assert.Equal(["35 days", "9 weeks"], Asked("The Eagle owl waits 35 days and feeds for 9 weeks."));

    [Theory]
    [InlineData("The Eagle owl waits 35 days, feeds for 60 days and guards for 90 days.")] // three
    [InlineData("1x = one Eagle owl with 35 days of rest.")] // of a drawing
    [InlineData("The Eagle owl incubates for 34 to 36 days.")] // a range
    [InlineData("The Eagle owl incubates from 34 days on.")]
    [InlineData("The Eagle owl waits around 35 days.")] // nobody knows
    [InlineData("The Eagle owl is on page 35 of the book.")] // counts nothing
    [InlineData("The Eagle owl has been rare since 1950.")]
    [InlineData("The Eagle owl said \"wait 35 days\" to the chicks.")] // somebody's words
    [InlineData("The Eagle owl begins with 3 eggs and lays another 3 eggs in June.")] // restated
    [InlineData("The Eagle owl needs more than 20 hares for its young.")] // a bound
    [InlineData("The Eagle owl flies 50 kmph to 60 kmph in spring.")] // a range in a unit of its own
    [InlineData("An Eagle owl in a cage weighs 3 kg in spring.")] // is looked up
    [InlineData("A warm box for the Eagle owl cuts the costs of its food by 30%.")] // advertising
    [InlineData("The Eagle owl waits 72 hours (3 days) for a hare.")] // told twice
    [InlineData("The Eagle owl has 1 mate and some rivals.")] // one of something
    [InlineData("The Eagle owl crosses the valley in ~20 minutes.")]
    [InlineData("The Eagle owl has eaten 1,152 mice in this valley.")] // of one owl
    [InlineData("Valley 53 is a place where the Eagle owl breeds.")] // a name
    [InlineData("The Eagle owl may be seen from Hide Four 4 with luck.")]
    public void ANumberAmongOthersOrWithoutAThingIsNot(string sentence) => Assert.Empty(Asked(sentence));

    [Fact]
    public void TheNumberOfANameIsPartOfIt()
    {
        const string Head = "---\ntitle: Owls of Europe\naliases: [Hide 12, Route 53]\n---\n# Owls of Europe\n\n";

        Assert.Empty(Asked("The Eagle owl is watched from Hide 12 in spring.", Head));
        Assert.Empty(Asked("The Eagle owl is watched from hide 12 in spring.", Head));
        Assert.Equal(["14"], Asked("The Eagle owl is watched by 14 people in spring.", Head));
    }

    [Fact]
    public void ANumberIsTypedChosenAndJudged() =>
        Assert.Equal(
            [QuizKind.Number, QuizKind.OneOfFour, QuizKind.TrueOrFalse],
            NumberItems.Of(new NoteFacts(Notebook.Index("# Eagle owl\n\nThe Eagle owl incubates its eggs for 35 days.\n"))).Select(d => d.Kind));

    [Fact]
    public void AFalseRateIsCorrectedWithItsUnit() => Assert.Equal(
        "100 Gbps",
        NumberItems.Of(new NoteFacts(Notebook.Index("# Eagle owl\n\nThe Eagle owl sends up to 100 Gbps from its camera.\n"))).Single(d => d.Kind == QuizKind.TrueOrFalse).Answer);

    [Theory]
    [InlineData("The Eagle owl can carry 2,500 grams.", true)] // and so any less
    [InlineData("The Eagle owl hears mice from up to 40 meters.", true)]
    [InlineData("The Eagle owl comes back within the 20 minutes.", true)]
    [InlineData("The Eagle owl needs at least 30 days for its eggs.", false)]
    public void WhereLessOrMoreIsTrueAsWellOnlyTheOthersAreWrong(string sentence, bool larger)
    {
        var draft = NumberItems.Of(new NoteFacts(Notebook.Index($"# Eagle owl\n\n{sentence}\n"))).First(d => d.Kind == QuizKind.OneOfFour);

        Assert.NotEmpty(draft.Wrong.SelectMany(tier => tier));
        Assert.All(draft.Wrong.SelectMany(tier => tier), wrong => Assert.Equal(larger, Magnitudes.Number(wrong) > Magnitudes.Number(draft.Measure!)));
    }

    private static IEnumerable<string> Asked(string sentence, string head = "# Eagle owl\n\n") =>
        NumberItems.Of(new NoteFacts(Notebook.Index(head + sentence + "\n"))).Where(d => d.Kind == QuizKind.Number).Select(d => d.Answer);
}
