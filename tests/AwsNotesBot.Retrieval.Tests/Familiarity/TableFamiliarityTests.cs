using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Familiarity;
using AwsNotesBot.Retrieval.Tests.Fakes;
using AwsNotesBot.Tests;

namespace AwsNotesBot.Retrieval.Tests.Familiarity;

public class TableFamiliarityTests
{
    [Fact]
    public void NotesInInventedWordsAreRankedByWords()
    {
        var familiarity = InventedNotes.Index(InventedNotes.Make(400)).Familiarity;

        Assert.Equal(100, familiarity.Passages);
        Assert.InRange(familiarity.Ratio, 0.05, 0.75);
        Assert.Equal(0, familiarity.Trust);
    }

    [Fact]
    public void NotesNearToTheTrainingDataAreRankedByMeaning()
    {
        var folder = new NoteFolder(Repository.PathOf("content"));
        var passages = folder.List(TestContext.Current.CancellationToken).Files.Take(120)
            .SelectMany(f => File.ReadAllBytes(f.FullPath) is var bytes ? NoteReader.Read(f.Path, NoteText.Read(bytes), bytes.Length).Passages : []).ToList();

        var familiarity = InventedNotes.Index(passages).Familiarity;

        Assert.InRange(familiarity.Ratio, 1, 1.5);
        Assert.Equal(1, familiarity.Trust);
    }

    [Fact]
    public void FewPassagesTellNothingAndTheTableIsTrusted()
    {
        var familiarity = InventedNotes.Index(InventedNotes.Make(40)).Familiarity;

        Assert.False(familiarity.IsKnown);
        Assert.Equal(1, familiarity.Trust);
    }

    [Theory]
    [InlineData(0.3, 0)]
    [InlineData(0.75, 0)]
    [InlineData(0.875, 0.5)]
    [InlineData(1, 1)]
    [InlineData(1.2, 1)]
    public void TrustRisesWithTheRatio(double ratio, double trust) =>
        Assert.Equal(trust, new TableFamiliarity(ByMeaning: ratio * 0.5, ByWords: 0.5, Passages: 100).Trust, 1e-9);

    [Fact]
    public void SameNotesGiveTheSameFiguresInWhateverOrderTheyCome()
    {
        var passages = InventedNotes.Make(160);

        Assert.Equal(InventedNotes.Index(passages).Familiarity, InventedNotes.Index([.. passages.Reverse()]).Familiarity);
    }
}
