using AwsNotesBot.Answers.Exams;

namespace AwsNotesBot.Answers.Tests.Exams;

public class RequirementsTests
{
    [Theory]
    [InlineData("Which does it with the LEAST operational overhead?", "managed serverless automatic")]
    [InlineData("Which is the MOST cost-effective?", "cheap cheaper cheapest lowest cost")]
    [InlineData("It must be highly available at the lowest cost.", "cheap cheaper cheapest lowest cost available failover zones")]
    [InlineData("Which bird nests on chimneys?", null)]
    public void ARequirementIsLookedForInTheWordsOfNotes(string stem, string? expected) => Assert.Equal(expected, Requirements.In(stem));
}
