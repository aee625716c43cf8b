using AwsNotesBot.Quizzes.Exams;
using static AwsNotesBot.Quizzes.Tests.Sessions.Cards;

namespace AwsNotesBot.Quizzes.Tests.Exams;

public class ExamPaperTests
{
    private static readonly ExamBlueprint Exam = new()
    {
        Name = "Country life",
        Questions = 4,
        Minutes = 6,
        Domains = [new() { Name = "Indoors", Weight = 25, Notes = ["indoors/*"] }, new() { Name = "Outdoors", Weight = 75, Notes = ["outdoors/*"] }],
    };

    private static readonly IReadOnlyList<QuizItem> Pool =
    [
        In("indoors/a.md", Kettle), In("indoors/b.md", Oven), In("outdoors/c.md", Plough), In("outdoors/c.md", Scythe), In("outdoors/c.md", Four), In("attic/d.md", Four with { Id = "attic" }),
    ];

    [Fact]
    public void APaperHasTheMixOfTheExamAndLeavesOutWhatItDoesNotAsk()
    {
        var paper = ExamPaper.Compose(Pool, ExamDomains.Of(Exam), 4, seed: 5);

        Assert.Equal([1, 2, 3, 4], paper.Select(q => q.Number!.Value));
        Assert.Equal(["Indoors", "Outdoors", "Outdoors", "Outdoors"], paper.Select(q => q.Domain).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("attic", ExamPaper.Compose(Pool, ExamDomains.Of(Exam), 100, seed: 5).Select(q => q.ItemId));
        Assert.Equal(paper, ExamPaper.Compose(Pool, ExamDomains.Of(Exam), 4, seed: 5));
    }

    [Fact]
    public void OptionsToChooseFromComeBeforeWhatIsTyped() =>
        Assert.All(Enumerable.Range(0, 10), seed => Assert.Contains("four", ExamPaper.Compose(Pool, ExamDomains.Of(Exam), 2, seed).Select(q => q.ItemId)));

    [Fact]
    public void WithoutAnExamTheFoldersOfTheNotesAreItsDomainsAsHeavyAsTheyHaveItems()
    {
        var paper = ExamPaper.Compose(Pool, ExamDomains.OfNotes, 6, seed: 5);

        Assert.Equal(["Attic 1", "Indoors 2", "Outdoors 3"], paper.GroupBy(q => q.Domain).Select(d => $"{d.Key} {d.Count()}").Order(StringComparer.Ordinal));
    }

    private static QuizItem In(string path, QuizItem item) => item with { Passage = item.Passage with { NotePath = path } };
}
