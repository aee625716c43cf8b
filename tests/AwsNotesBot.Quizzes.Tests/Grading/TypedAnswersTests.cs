using System.Text;
using AwsNotesBot.Quizzes.Grading;

namespace AwsNotesBot.Quizzes.Tests.Grading;

/// <summary>How near the grader comes to a person, over answers that we wrote and labelled.</summary>
public class TypedAnswersTests(ITestOutputHelper output)
{
    private const double Wanted = 0.95;

    private static readonly Lazy<IReadOnlyList<(TypedAnswer Answer, Outcome Graded)>> Graded = new(() =>
        [.. TypedAnswers.All.Select(a => (a, ContentNotes.Grader.Grade(TypedAnswers.Items[a.Item], a.Typed).Outcome))]);

    [Fact]
    public void TheSetIsLargeAndItsHalvesShareNoItem()
    {
        Assert.True(TypedAnswers.All.Count >= 150 && TypedAnswers.Items.Count >= 40);
        Assert.True(TypedAnswers.All.Count(a => a.Half == "measuring") >= 60);
        Assert.Empty(Items("tuning").Intersect(Items("measuring")));

        static IEnumerable<string> Items(string half) => TypedAnswers.All.Where(a => a.Half == half).Select(a => a.Item).Distinct();
    }

    [Fact]
    public void AnswersAreGradedAsAPersonGradesThem()
    {
        foreach (var half in Graded.Value.GroupBy(g => g.Answer.Half))
        {
            output.WriteLine($"{half.Key}: {half.Count(Agrees)} of {half.Count()} as a person, {half.Average(g => Agrees(g) ? 1 : 0):P1}\n{ConfusionTable([.. half])}");
        }

        foreach (var (answer, outcome) in Graded.Value.Where(g => !Agrees(g) && g.Answer.Half == "tuning")) // the other half stays unread
        {
            output.WriteLine($"{answer.Item} \"{answer.Typed}\": {outcome} instead of {answer.As}");
        }

        Assert.True(Graded.Value.Average(g => Agrees(g) ? 1 : 0) >= Wanted);
    }

    [Fact]
    public void NothingButARightAnswerIsGradedRight() =>
        Assert.DoesNotContain(Graded.Value, g => g.Graded == Outcome.Right && g.Answer.As != Outcome.Right);

    private static bool Agrees((TypedAnswer Answer, Outcome Graded) graded) => graded.Graded == graded.Answer.As;

    private static string ConfusionTable(IReadOnlyList<(TypedAnswer Answer, Outcome Graded)> graded)
    {
        var outcomes = Enum.GetValues<Outcome>();
        var table = new StringBuilder($"{"label / graded",-16}{string.Concat(outcomes.Select(o => $"{o,9}"))}\n");
        foreach (var label in outcomes)
        {
            table.Append($"{label,-16}{string.Concat(outcomes.Select(o => $"{graded.Count(g => g.Answer.As == label && g.Graded == o),9}"))}\n");
        }

        return table.ToString();
    }
}
