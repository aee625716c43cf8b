using AwsNotesBot.Retrieval.Aliases;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Retrieval.Tests.Aliases;

public class SchwartzHearstTests
{
    private static IEnumerable<string> In(string text) => SchwartzHearst.Definitions(text).Select(d => $"{d.ShortForm} = {d.LongForm}");

    [Theory]
    [InlineData("The global positioning system (GPS) tells where we are.", "GPS = global positioning system")]
    [InlineData("The GPS (global positioning system) tells where we are.", "GPS = global positioning system")]
    [InlineData("Every Maritime Rescue Coordination Centre (MRCC) listens.", "MRCC = Maritime Rescue Coordination Centre")]
    [InlineData("Use extra-strong anchor chain (ESAC).", "ESAC = extra-strong anchor chain")]
    [InlineData("**Automatic Identification System** (AIS)", "AIS = Automatic Identification System")]
    [InlineData("Man overboard (MOB, in speech \"Oscar\") is shouted.", "MOB = Man overboard")]
    [InlineData("Digital selective calls (DSCs) are free.", "DSC = Digital selective calls")]
    [InlineData("Create, read, update and delete (CRUD).", "CRUD = Create, read, update and delete")]
    public void ShortAndLongFormAreFoundInEitherOrder(string text, string expected) => Assert.Equal([expected], In(text));

    [Theory]
    [InlineData("The keel (see below) is deep.")]
    [InlineData("Sails are trimmed (by hand) at night.")]
    [InlineData("The first officer stands watch (XYZ).")]
    [InlineData("It ends here. Storm jib (AB).")]
    [InlineData("An EPIRB beacon (EPIRB) floats.")]
    [InlineData("bread is sold (B)")]
    [InlineData("The log (www.log.org/great) is kept.")]
    [InlineData("unbalanced (GPS and ) ( nothing")]
    public void RemarksAndLettersThatDoNotFitDefineNothing(string text) => Assert.Empty(In(text));

    [Theory]
    [InlineData("GPS", "of the global positioning system", "global positioning system")]
    [InlineData("AIS", "an automatic identification system", "automatic identification system")]
    [InlineData("VHF", "very high", null)]
    [InlineData("GPS", "", null)]
    public void LongFormIsTheShortestEndThatFits(string shortForm, string text, string? expected) =>
        Assert.Equal(expected, SchwartzHearst.BestLongForm(shortForm, text));

    [Fact]
    public void InitialsOfAnyWordsAreDefinedByThem()
    {
        // No word has the first letter of another inside: there a shorter end would fit.
        var words = Gen.Elements("buoy", "dinghy", "fin", "keel", "mast", "port").ArrayOf(3).ToArbitrary();
        Prop.ForAll(words, name =>
        {
            var initials = string.Concat(name.Select(word => char.ToUpperInvariant(word[0])));
            return In($"We own {string.Join(' ', name)} ({initials}).").SequenceEqual([$"{initials} = {string.Join(' ', name)}"]);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void LettersOfAShortFormStandInItsLongFormInOrder() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (shortForm, text) =>
        {
            var longForm = SchwartzHearst.BestLongForm(shortForm.Get, text.Get);
            if (longForm is null)
            {
                return true;
            }

            var at = 0;
            var inOrder = shortForm.Get.Where(char.IsLetterOrDigit).All(c => (at = 1 + longForm.ToLowerInvariant().IndexOf(char.ToLowerInvariant(c), at)) > 0);
            return inOrder && text.Get.EndsWith(longForm, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyTextIsReadWithoutFailing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => SchwartzHearst.Definitions($"({text.Get}) {text.Get} ({text.Get}").All(d => d.LongForm.Length > 0))
            .QuickCheckThrowOnFailure();
}
