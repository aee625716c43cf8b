using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class NumberClaimsTests
{
    private const string Recipe = "Dough rests 90 minutes at 25 °C, costs $1.20 a loaf in oven X200, and loses 12 % of one kilo; serve within two days.";

    [Theory]
    [InlineData("It rests for an hour and a half, or 1.5 hours.")]
    [InlineData("Serve it within 48 hours.")]
    [InlineData("A loaf costs $1.20 in the X200.")]
    [InlineData("It loses twelve per cent, which is one of the reasons.")]
    public void QuantityHoldsInAnySpelling(string sentence) => Assert.True(NumberClaims.AreGiven(sentence, Recipe));

    [Theory]
    [InlineData("It rests for 91 minutes.")]
    [InlineData("It rests for 90 seconds.")]
    [InlineData("It loses 12 g.")]
    [InlineData("A loaf costs $1.30.")]
    [InlineData("A loaf costs $12.")]
    [InlineData("The X300 bakes it.")]
    [InlineData("Serve it within three days.")]
    public void NumberThatIsNotGivenIsNoSupportedClaim(string sentence) => Assert.False(NumberClaims.AreGiven(sentence, Recipe));
}
