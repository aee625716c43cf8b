using AwsNotesBot.App.Evaluation;

namespace AwsNotesBot.App.Tests.Evaluation;

public class ThirdTurnTests
{
    private static Question Asked(params string[] turns) => new(turns[^1], "fact", turns, [], []);

    [Fact]
    public void EachQuestionThatStandsAloneComesBehindTwoOthers()
    {
        var (alone, third) = ThirdTurn.Of([Asked("a?"), Asked("b?"), Asked("first?", "and then?"), Asked("c?")]);

        Assert.Equal(["a?", "b?", "c?"], alone.Select(q => q.Id));
        Assert.Equal(["b? c? a?", "c? a? b?", "a? b? c?"], third.Select(q => string.Join(' ', q.Turns)));
    }
}
