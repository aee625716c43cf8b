using System.Globalization;
using AwsNotesBot.Retrieval.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Retrieval.Tests.Measures;

public class MeasureReaderTests
{
    [Theory]
    [InlineData("A nest box holds up to 1,200 eggs.", "1,200 = 1200 Count")]
    [InlineData("Hatching takes 2 weeks.", "2 weeks = 1209600 Time")]
    [InlineData("The recording is 2GB.", "2GB = 2147483648 Size")]
    [InlineData("About 5 million birds pass.", "5 million = 5000000 Count")]
    [InlineData("Survival is 40 % in winter.", "40 % = 40 Percent")]
    [InlineData("Twenty-five rings, a 15-minute walk.", "Twenty-five = 25 Count", "15-minute = 900 Time")]
    [InlineData("On days 10,20 of May: 3.5.", "10 = 10 Count", "20 = 20 Count", "3.5 = 3.5 Count")]
    [InlineData("Two hundred geese in three hours.", "Two hundred = 200 Count", "three hours = 10800 Time")]
    public void NumbersAreReadWithTheirUnits(string text, params string[] expected) => Assert.Equal(expected, In(text));

    [Theory]
    [InlineData("2 TB", "2TB", "2 terabytes", "two terabytes", "2,000 GB", "2048 GiB")]
    [InlineData("1 year", "one year", "365 days", "12 months", "365-day")]
    [InlineData("3500", "3,500", "3.5k", "3.5 thousand")]
    [InlineData("15 min", "fifteen minutes", "900 seconds", "15mins", "900s", "15-minute")]
    [InlineData("90 days", "3 months", "ninety days", "2160 hours")]
    [InlineData("99.9%", "99.9 percent", "99.9 per cent")]
    public void SpellingsOfOneQuantityHaveOneValue(params string[] spellings) =>
        Assert.Single(spellings.Select(s => MeasureReader.In($"up to {s}.").Single()).Select(m => (m.Dimension, m.Value)).Distinct());

    [Theory]
    [InlineData("5 GB", "5 MB")]
    [InlineData("5 minutes", "5")]
    [InlineData("1 month", "31 days")]
    [InlineData("12 eggs", "13 eggs")]
    public void DifferentQuantitiesStayDifferent(string one, string other) =>
        Assert.NotEqual(MeasureReader.In(one).Select(m => (m.Dimension, m.Value)), MeasureReader.In(other).Select(m => (m.Dimension, m.Value)));

    [Theory]
    [InlineData("Ring R53 costs $4 or $3,000 on page v2.1 of 10.0.0.1")]
    [InlineData("someone often phones")]
    public void NamesWithDigitsPricesAndWordsWithNumbersInsideAreNoMeasures(string text) => Assert.Empty(In(text));

    [Fact]
    public void AMeasureTellsWhereItStands()
    {
        var text = "Wait fifteen minutes, then 2 h.";

        Assert.Equal(["fifteen minutes", "2 h"], MeasureReader.In(text).Select(m => text[m.Start..m.End]));
    }

    [Fact]
    public void EveryNumberOfAThousandAndMoreIsReadWithAndWithoutSeparators() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), n =>
        {
            var number = Math.Abs((long)n);
            var plain = MeasureReader.In(number.ToString(CultureInfo.InvariantCulture)).Single();
            var separated = MeasureReader.In(number.ToString("N0", CultureInfo.InvariantCulture)).Single();
            return plain.Value == number && separated.Value == number;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyTextGivesMeasuresThatStandInIt() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            MeasureReader.In(text.Get).All(m => text.Get[m.Start..m.End] == m.Text)).QuickCheckThrowOnFailure();

    private static IEnumerable<string> In(string text) => MeasureReader.In(text).Select(m => $"{m.Text} = {m.Value:0.###} {m.Dimension}");
}
