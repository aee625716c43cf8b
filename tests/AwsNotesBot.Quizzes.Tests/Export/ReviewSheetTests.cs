using AwsNotesBot.Quizzes.Export;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Export;

public class ReviewSheetTests
{
    [Fact]
    public void ASampleIsSpreadOverTheKindsAndTheSameForOneSeed()
    {
        var drawn = ReviewSheet.Draw(BirdNotes.Book.Items, 9, seed: 7);

        Assert.Equal(9, drawn.Select(i => i.Kind).Distinct().Count());
        Assert.Equal(drawn, ReviewSheet.Draw(BirdNotes.Book.Items, 9, seed: 7));
    }

    [Fact]
    public void MoreThanThereAreGivesAll() => Assert.Equal(BirdNotes.Book.Items.Count, ReviewSheet.Draw(BirdNotes.Book.Items, 10_000, seed: 7).Count);
}
