using AwsNotesBot.App.Terminal;
using AwsNotesBot.Retrieval.Familiarity;

namespace AwsNotesBot.App.Tests.Terminal;

public class FamiliarityViewTests
{
    [Theory]
    [InlineData(0.55, "Meaning finds the rest of a passage 1.10 times as well as words do (0.55 to 0.50 on 90 passages): the embedding table knows these notes, and meaning leads the ranking.")]
    [InlineData(0.45, "Meaning finds the rest of a passage 0.90 times as well as words do (0.45 to 0.50 on 90 passages): the table knows these notes in part, so words count for 40 of 100. 'index --adapt' fits the table to them.")]
    [InlineData(0.3, "Meaning finds the rest of a passage 0.60 times as well as words do (0.30 to 0.50 on 90 passages): these notes are far from what the table was trained on, so words count in full. 'index --adapt' fits the table to them.")]
    public void RatioIsToldWithWhatFollowsFromIt(double byMeaning, string sentence) =>
        Assert.Equal(sentence, FamiliarityView.Sentence(new TableFamiliarity(byMeaning, 0.5, 90), adapted: false));

    [Fact]
    public void FittedTableIsNotToBeFittedAgain() => Assert.EndsWith(
        "so words count for 40 of 100. The table has been fitted to them.", FamiliarityView.Sentence(new TableFamiliarity(0.45, 0.5, 90), adapted: true));
}
