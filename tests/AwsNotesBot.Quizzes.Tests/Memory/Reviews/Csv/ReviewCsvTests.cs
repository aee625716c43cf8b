using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Memory.Reviews.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews.Csv;

public class ReviewCsvTests
{
    private const string Header = "time,item,rating,outcome,seconds,session,number,revision,answer";

    private static readonly DateTimeOffset Now = Reviews.Start.AddDays(10);

    [Fact]
    public void ALogIsWrittenWithAHeaderAndALineForEachRow()
    {
        var answer = Reviews.Of(rating: Rating.Again, answer: "2 TB, \"about\"");

        Assert.Equal(
            """"
            time,item,rating,outcome,seconds,session,number,revision,answer
            2026-03-01T08:00:00.000Z,a1,again,wrong,4.321,s1,1,0,"2 TB, ""about"""
            2026-03-01T08:01:00.000Z,a1,hard,wrong,4.321,s1,1,1,"2 TB, ""about"""

            """".ReplaceLineEndings("\r\n"),
            Write([answer, answer.Corrected(Rating.Hard, answer.Time.AddMinutes(1))]));
    }

    [Fact]
    public void WhatWasWrittenIsReadAsItWas() =>
        Prop.ForAll(
            (from answer in ArbMap.Default.GeneratorFor<NonNull<string>>()
             from lead in Gen.Elements("", "=", "'=", "-", "@", "'")
             from rating in Gen.Elements(Enum.GetValues<Rating>())
             from milliseconds in Gen.Choose(0, int.MaxValue)
             from revision in Gen.Choose(0, 3)
             select Reviews.Of(rating: rating, answer: lead + answer.Get) with { Elapsed = TimeSpan.FromMilliseconds(milliseconds), Revision = revision }).ToArbitrary(),
            review => Assert.Equal([review], Read(Write([review])).Rows)).QuickCheckThrowOnFailure();

    [Fact]
    public void AnAnswerThatASpreadsheetWouldRunIsWrittenAsText() => Assert.Contains(",'=1+1\r\n", Write([Reviews.Of(answer: "=1+1")]));

    [Fact]
    public async Task AnImportTwiceAddsItsRowsOnce()
    {
        var log = new SqliteReviewLog(Path.Combine(Directory.CreateTempSubdirectory().FullName, "reviews.db"));
        var csv = Write([Reviews.Of(1), Reviews.Of(2), Reviews.Of(2).Corrected(Rating.Easy, Reviews.Start)]);

        Assert.Equal(3, await log.AppendAsync(Read(csv).Rows, TestContext.Current.CancellationToken));
        Assert.Equal(0, await log.AppendAsync(Read(csv).Rows, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void EachBadLineIsReportedWithItsNumberAndTheOthersAreRead()
    {
        var rows = Read(
            $"""
            {Header}
            2026-03-01T08:00:00Z,a1,good,right,4,s1,1,0,b
            yesterday,a1,good,right,4,s1,2,0,b
            2036-03-01T08:00:00Z,a1,good,right,4,s1,3,0,b
            2026-03-01T08:00:00Z,a1,5,right,4,s1,4,0,b
            2026-03-01T08:00:00Z,a1,good,3,4,s1,5,0,b
            2026-03-01T08:00:00Z,a1,good,right,-4,s1,6,0,b
            2026-03-01T08:00:00Z,a1,good,right,4,s1,0,0,b
            2026-03-01T08:00:00Z,,good,right,4,s1,8,0,b
            2026-03-01T08:00:00Z,a1,good,right,4,s1,9,0

            2026-03-01T08:00:00+01:00,a1,Good,RIGHT,4,s1,10,0,"b"
            """);

        Assert.Equal([1, 10], rows.Rows.Select(r => r.Number));
        Assert.Equal(
            [
                "Line 3: the time must be like 2026-03-01T08:00:00.000Z, and not in the future.",
                "Line 4: the time must be like 2026-03-01T08:00:00.000Z, and not in the future.",
                "Line 5: the rating must be again, hard, good or easy, and the outcome wrong, partly or right.",
                "Line 6: the rating must be again, hard, good or easy, and the outcome wrong, partly or right.",
                "Line 7: the seconds must be a number of at most a year.",
                "Line 8: the number must count from 1 and the revision from 0.",
                "Line 9: item and session must have 1 to 300 characters.",
                "Line 10: it has 8 fields, and 9 are needed.",
            ],
            rows.Problems);
    }

    [Fact]
    public void AFileOfOtherColumnsIsRefusedAtItsFirstLine() =>
        Assert.Equal([$"Line 1: the columns must be {Header}."], Read("card,grade\n1,2\n3,4").Problems);

    [Fact]
    public void AfterAHundredProblemsTheRestIsLeft()
    {
        var problems = Read(Header + string.Concat(Enumerable.Repeat("\nx", 500))).Problems;

        Assert.Equal(101, problems.Count);
        Assert.Equal("Line 102: the rest was not read; an import takes 200,000 rows, and ends after 100 problems.", problems[^1]);
    }

    [Fact]
    public void NoTextMakesTheReaderFail() =>
        Prop.ForAll<NonNull<string>>(text => { Read(text.Get); Read(Header + "\n" + text.Get); }).QuickCheckThrowOnFailure();

    private static string Write(IEnumerable<Review> log)
    {
        var writer = new StringWriter();
        ReviewCsv.Write(log, writer);
        return writer.ToString();
    }

    private static ReviewCsvRows Read(string csv) => ReviewCsv.Read(new StringReader(csv), "webchat/ada", Now);
}
