using AwsNotesBot.Learning.Adaptation;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Learning.Tests.Adaptation;

public class TableAdaptationTests
{
    [Fact]
    public void FittedTableKnowsForeignNotesBetterOnPassagesItDidNotLearnFrom()
    {
        var passages = InventedNotes.Make(600);

        var fitted = TableAdaptation.Fit(StaticEmbeddingModel.BuiltIn, passages, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((450, 150), (fitted.LearnedFrom, fitted.After.Passages));
        Assert.InRange(fitted.NewWords, 100, 400);
        Assert.True(fitted.IsBetter);
        Assert.InRange(fitted.After.ByMeaning, 1.1 * fitted.Before.ByMeaning, 1);
    }

    [Fact]
    public void SameNotesGiveTheSameTable()
    {
        var passages = InventedNotes.Make(TableAdaptation.FewestPassages);

        Assert.Equal(Fit().File, Fit().File);

        FittedTable Fit() => TableAdaptation.Fit(StaticEmbeddingModel.BuiltIn, passages, cancellationToken: TestContext.Current.CancellationToken);
    }

    [Fact]
    public void TooFewPassagesAreRefused() =>
        Assert.Throws<InvalidOperationException>(() => TableAdaptation.Fit(StaticEmbeddingModel.BuiltIn, InventedNotes.Make(20), cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void ItStopsWhenItIsCancelled() => Assert.Throws<OperationCanceledException>(() =>
        TableAdaptation.Fit(StaticEmbeddingModel.BuiltIn, InventedNotes.Make(200), cancellationToken: new CancellationToken(canceled: true)));
}
