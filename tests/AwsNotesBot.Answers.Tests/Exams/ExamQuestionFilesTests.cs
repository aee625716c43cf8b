using AwsNotesBot.Answers.Exams;

namespace AwsNotesBot.Answers.Tests.Exams;

/// <summary><c>bot eval</c> scores these files over <c>content</c>; here only that every question is read as it was meant.</summary>
public class ExamQuestionFilesTests
{
    [Theory]
    [InlineData("tuned.jsonl", 77)]
    [InlineData("held.jsonl", 80)]
    [InlineData("undecided.jsonl", 20)]
    public void EveryQuestionIsRecognisedWithAllItsOptions(string file, int count)
    {
        var questions = ExamQuestionFiles.Read(file);

        Assert.Equal(count, questions.Count);
        Assert.All(questions, row =>
        {
            var exam = ExamQuestionReader.Read(row.Question);

            Assert.NotNull(exam);
            Assert.InRange(exam.Options.Count, 4, 6);
            Assert.Subset(exam.Options.Select(o => o.Label ?? o.Text).ToHashSet(), row.Key.ToHashSet());
            Assert.Equal(row.Key.Count == 0 ? exam.Choose : row.Key.Count, exam.Choose);
        });
    }
}
