using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class EditDistanceTests
{
    [Theory]
    [InlineData("kettle", "kettle", 0)]
    [InlineData("kettle", "ketle", 1)]
    [InlineData("kettle", "kettles", 1)]
    [InlineData("kettle", "kittle", 1)]
    [InlineData("kettle", "ketlte", 1)]
    [InlineData("kettle", "ktetel", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void SlipsAreCounted(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a, b, most: 5));
        Assert.Equal(distance, EditDistance.Between(b, a, most: 5));
    }

    [Fact]
    public void CountingStopsAboveTheMost() => Assert.Equal(2, EditDistance.Between("kitten", "sitting", most: 1));
}
