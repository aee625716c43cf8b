using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class OtherNumberRuleTests
{
    [Fact]
    public void NorWhereAShorterLineBelowTheSameHeadingCountsTheSameOtherwise()
    {
        const string Longer = "The Eagle owl club takes 300 subscriptions a year and prints 90 maps.";
        var facts = new NoteFacts(Notebook.Index(("one.md", $"# Eagle owl club\n\n{Longer}\n"), ("two.md", "# Eagle owl club\n\nThe club takes 500 subscribers.\n")));

        Assert.True(new OtherNumberRule(facts.Statements).Rejects(NumberItems.Of(facts).First(d => d.Source.Text == Longer && d.Answer == "300")));
        Assert.False(new OtherNumberRule(facts.Statements).Rejects(NumberItems.Of(facts).First(d => d.Source.Text == Longer && d.Answer == "90")));
    }

    private const string Asked = "The Eagle owl incubates its eggs for 35 days.";

    [Theory]
    [InlineData("The Eagle owl incubates eggs for 28 days in the south.", true)] // nearly the same, another number
    [InlineData("The Eagle owl incubates its eggs for 5 weeks.", false)] // the same number in another unit
    [InlineData("The Eagle owl incubates its eggs for 35 days and rests for 9 days.", false)] // has the number too
    [InlineData("The Eagle owl feeds its chicks in the nest for 60 days.", false)] // of something else
    [InlineData("The Eagle owl incubates 4 eggs.", false)] // counts something else
    public void ANumberIsNotAskedForWhereAnotherLineGivesAnother(string other, bool rejects)
    {
        var facts = new NoteFacts(Notebook.Index(("one.md", $"# Eagle owl\n\n{Asked}\n"), ("two.md", $"# Eagle owl\n\n{other}\n")));
        var draft = NumberItems.Of(facts).First(d => d.Source.Text == Asked);

        Assert.Equal(rejects, new OtherNumberRule(facts.Statements).Rejects(draft));
    }
}
