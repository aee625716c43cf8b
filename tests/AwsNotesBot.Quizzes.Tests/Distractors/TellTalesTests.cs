using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class TellTalesTests
{
    private static readonly NoteFacts Facts = new(Notebook.Index(
        ("owl.md", "# Barn owl\n\nThe owl is filmed by the OwlCam and counted in the NBR.\n"),
        ("night.md", "# Barn owl at night\n\nAt night the OwlCam shows the barn owl with its mice.\n"),
        ("stork.md", "# White stork\n\nThe stork is counted in the NBR and ringed with the R2D ring.\n"),
        ("duck.md", "# Duck\n\nThe duck is counted in the NBR and eats mice rarely.\n")));

    [Theory]
    [InlineData("films for 24 hours with the OwlCam", "Barn owl", true)] // nowhere else
    [InlineData("films for 24 hours with the OwlCam", "White stork", false)]
    [InlineData("stands in the NBR", "Barn owl", false)] // of others too
    [InlineData("has an R2D", "White stork", false)] // stands once only
    [InlineData("eats mice", "Barn owl", false)] // no name
    [InlineData("Barn owl", "Barn owl", false)] // its own
    public void ANameThatStandsNearlyOnlyBesideAnotherBetraysIt(string text, string name, bool betrays) => Assert.Equal(betrays, Facts.TellTales.Betray(text, name));
}
