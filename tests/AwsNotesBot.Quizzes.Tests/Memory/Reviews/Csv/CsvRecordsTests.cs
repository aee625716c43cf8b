using AwsNotesBot.Quizzes.Memory.Reviews.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews.Csv;

public class CsvRecordsTests
{
    [Fact]
    public void ARecordMayHoldCommasQuotesAndLines() => Assert.Equal(
        [["a", "b,c", "say \"hi\"", "two\nlines", ""], ["d"]],
        Read("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",\r\nd").Select(r => r.Fields));

    [Fact]
    public void ARecordKnowsTheLineItBeginsInWhateverTheLineEnds() =>
        Assert.Equal([1, 2, 4, 6], Read("a\n\"b\n\"\r\nc\r\rd").Select(r => r.Line));

    [Fact]
    public void AQuoteLeftOpenIsSaid() => Assert.Equal([null, "a quote is left open"], Read("a\n\"b\nc").Select(r => r.Problem));

    [Fact]
    public void ARecordThatNeverEndsIsSkippedAndTheNextLineRead()
    {
        var records = Read($"\"{new string('x', 30_000)}\nb").ToList();

        Assert.Equal("the record is longer than 20,000 characters; is a quote left open?", records[0].Problem);
        Assert.Equal((2, "b"), (records[1].Line, records[1].Fields[0]));
    }

    [Fact]
    public void WhatIsQuotedIsReadAsItWas() =>
        Prop.ForAll<NonNull<string>[]>(
            strings =>
            {
                var fields = strings.Select(s => s.Get).Append("end").ToList();
                Assert.Equal(fields, Read(string.Join(',', fields.Select(CsvRecords.Quote)) + "\r\n").Single().Fields);
            }).QuickCheckThrowOnFailure();

    private static IEnumerable<CsvRecord> Read(string text) => CsvRecords.Read(new StringReader(text));
}
