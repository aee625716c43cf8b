using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Tests.Grading;

namespace AwsNotesBot.Quizzes.Tests.Exams;

public class ExamFileTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("exams-").FullName;

    [Fact]
    public void AFolderWithoutTheFileHasNoExams() => Assert.Empty(new ExamFile(_folder).Read());

    [Fact]
    public void AnExamIsReadWithItsDomains()
    {
        var exam = Assert.Single(Read("""[{ "name": "Baker", "aliases": ["Baker 1"], "questions": 30, "minutes": 45, "domains": [{ "name": "Dough", "weight": 60, "notes": ["dough/*", "*yeast*"] }, { "name": "Oven", "weight": 40, "notes": ["*"] }] }]"""));

        Assert.True(exam.IsCalled("baker 1"));
        Assert.Equal((30, 45, null), (exam.Questions, exam.Minutes, exam.Pass));
        Assert.False(Assert.Single(Read("""[{ "name": "Cook", "questions": 9, "minutes": 9, "domains": [{ "name": "Soup", "weight": 1, "notes": ["*"] }] }]""")).IsCalled("baker"));
        Assert.Equal(["Dough", "Dough", "Oven"], new[] { "dough/rye.md", "basics/dry-yeast.md", "oven.md" }.Select(path => exam.Domains.First(d => d.Holds(path)).Name));
    }

    [Theory]
    [InlineData("[{", "Expected")]
    [InlineData("""[{ "name": "Baker" }]""", "domains")]
    [InlineData("""[{ "name": "Baker", "questions": 9, "minutes": 45, "domains": null }]""", "omains")]
    [InlineData("""[{ "name": "Baker", "questions": 0, "minutes": 45, "domains": [{ "name": "Dough", "weight": 1, "notes": [] }] }]""", "It must be from 1 to 100.")]
    [InlineData("""[{ "name": "Baker", "questions": 9, "minutes": 45, "domains": [] }]""", "An exam has at least one domain.")]
    [InlineData("""[{ "name": "Baker", "questions": 9, "minutes": 45, "domains": [{ "name": "Dough", "weight": 0, "notes": [] }] }]""", "A domain's weight is a number above 0.")]
    public void AFileThatCannotBeUsedEndsInASentence(string json, string reason)
    {
        var message = Assert.Throws<ExamFileException>(() => Read(json)).Message;

        Assert.StartsWith("The exams in 'exams.json' of the notes cannot be used: ", message);
        Assert.Contains(reason, message);
    }

    [Fact]
    public void TheNotesThatShipAreEachInADomainOfTheirExams()
    {
        var exams = new ExamFile(Repository.PathOf("content")).Read();
        var notes = ContentNotes.Index.Passages.DistinctBy(p => p.NotePath).Where(p => !p.NotePath.StartsWith("exam/", StringComparison.Ordinal)).ToList();

        Assert.Equal(["DVA", "SAA", "SAP"], exams.Select(e => e.Name).Order());
        Assert.All(exams, exam => Assert.Equal(100, exam.Domains.Sum(d => d.Weight)));
        Assert.Empty(
            from note in notes
            from exam in exams
            where note.NoteExams.Contains(exam.Name) && !exam.Domains.Any(d => d.Holds(note.NotePath))
            select $"{note.NotePath} is in no domain of {exam.Name}");
    }

    private IReadOnlyList<ExamBlueprint> Read(string json)
    {
        File.WriteAllText(Path.Combine(_folder, ExamFile.FileName), json);
        return new ExamFile(_folder).Read();
    }
}
