using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class EnumerationsTests
{
    [Theory]
    [InlineData("Counted birds: owls, ____, finches and tits", true)]
    [InlineData("The club counts birds: ____, owls, finches, tits", true)]
    [InlineData("Counted birds: owls, tits, finches and ____.", true)]
    [InlineData("The club counts owls and ____", false)] // two
    [InlineData("The club counts owls (by night), ____ (by day), finches and tits", false)] // told by what stands behind it
    [InlineData("In spring, when the ice is gone, the ____ leaves its nest, and the owl comes back", false)] // no row
    public void AThingOfALongRowIsOneOfMany(string sentence, bool isLong)
    {
        var at = sentence.IndexOf("____", StringComparison.Ordinal);

        Assert.Equal(isLong, Enumerations.IsInLong(sentence[..at], sentence[(at + 4)..]));
    }
}
