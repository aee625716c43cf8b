using System.Text;
using AwsNotesBot.Retrieval.Ranking;
using AwsNotesBot.Training.Ranking;

namespace AwsNotesBot.Training.Tests.Ranking;

public class RankerWeightsFileTests
{
    [Fact]
    public void WeightsAreWrittenOnOneScale()
    {
        var json = RankerWeightsFile.Json("2 questions", ["window", "number"], [6, -2]);

        Assert.Equal(
            """
            {
              "fitted": "2 questions",
              "weights": {
                "window": 0.75,
                "number": -0.25
              }
            }

            """,
            json);
        Assert.Equal(-0.25, RankerWeights.Read(Encoding.UTF8.GetBytes(json), "w.json")["number"]);
    }
}
