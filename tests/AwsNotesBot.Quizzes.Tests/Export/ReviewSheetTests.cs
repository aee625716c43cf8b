using AwsNotesBot.Quizzes.Export;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Export;

public class ReviewSheetTests
{
    [Fact]
    public void ASpreadSampleHasOfEachKindAndIsTheSameForOneSeed()
    {
        var drawn = ReviewSheet.Spread(BirdNotes.Book.Items, 9, seed: 7);

        Assert.Equal(9, drawn.Select(i => i.Kind).Distinct().Count());
        Assert.Equal(drawn, ReviewSheet.Spread(BirdNotes.Book.Items, 9, seed: 7));
    }

    [Fact]
    public void APlainSampleIsTheSameForOneSeedAndAnotherForAnother()
    {
        var drawn = ReviewSheet.Draw(BirdNotes.Book.Items, 9, seed: 7);

        Assert.Equal(9, drawn.Select(i => i.Id).Distinct().Count());
        Assert.Equal(drawn, ReviewSheet.Draw(BirdNotes.Book.Items, 9, seed: 7));
        Assert.NotEqual(drawn, ReviewSheet.Draw(BirdNotes.Book.Items, 9, seed: 8));
    }

    [Fact]
    public void MoreThanThereAreGivesAll() => Assert.Equal(BirdNotes.Book.Items.Count, ReviewSheet.Draw(BirdNotes.Book.Items, 10_000, seed: 7).Count);

    [Fact]
    public void SoDoesASpreadOne() => Assert.Equal(BirdNotes.Book.Items.Count, ReviewSheet.Spread(BirdNotes.Book.Items, 10_000, seed: 7).Count);
}
