using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests;

public class QuizBookTests
{
    [Fact]
    public void EveryItemTellsWhereItsAnswerStands()
    {
        var item = BirdNotes.Item(QuizKind.Recall, "Where do grey herons nest?");

        Assert.Equal(("In colonies in trees", "heron.md", "L38"), (item.Answer, item.Passage.NotePath, item.Lines.ToString()));
        Assert.Equal("/notes/heron.md#L38", item.Link);
        Assert.Equal(("Grey heron", "Birder"), (item.Topic, item.Exams.Single()));
        Assert.Same(item, BirdNotes.Book.Find(item.Id));
        Assert.All(BirdNotes.Book.Items, i => Assert.InRange(i.Difficulty, 0.01, 1));
    }

    [Fact]
    public void EveryKindIsMade() => Assert.Equal(Enum.GetValues<QuizKind>(), BirdNotes.Book.Items.Select(i => i.Kind).Distinct().Order());

    [Fact]
    public void TheSameSeedMakesTheSameItems()
    {
        var again = QuizBook.Build(BirdNotes.Index, seed: 1);

        Assert.Equal(BirdNotes.Book.Items.Select(BirdNotes.Shown), again.Items.Select(BirdNotes.Shown));
    }

    [Fact]
    public void AnotherSeedShufflesButAsksTheSame()
    {
        var other = QuizBook.Build(BirdNotes.Index, seed: 2);

        Assert.Equal(BirdNotes.Book.Items.Select(i => i.Id), other.Items.Select(i => i.Id));
        Assert.NotEqual(BirdNotes.Book.Items.Select(BirdNotes.Shown), other.Items.Select(BirdNotes.Shown));
    }

    [Fact]
    public void RightOptionsStandInEveryPlace()
    {
        var places = BirdNotes.Book.Items.Where(i => i.Kind == QuizKind.OneOfFour).Select(i => i.Right.Single()).Distinct().Order();

        Assert.Equal([0, 1, 2, 3], places);
    }

    [Fact]
    public void IdsStayWhenTheNoteIsMovedReformattedAndEditedAround()
    {
        var moved = BirdNotes.Owls
            .Replace("# Owls of Europe\n", "---\ntitle: Owls of Europe\n---\nA line about the author of these pages.\n\n# Owls of Europe\n", StringComparison.Ordinal)
            .Replace("- **Barn owl**: breeds in", "* Barn owl: *breeds* in", StringComparison.Ordinal)
            .Replace("| Snowy owl | 32 days | yellow | Yes |\n", "", StringComparison.Ordinal);
        var before = BirdNotes.Book;
        var after = QuizBook.Build(Notebook.Index(("heron.md", BirdNotes.Herons), ("birds/night.md", moved)), seed: 1);

        string[] same = ["Kinds of owls", "Eagle owl", "facial disc", "cannot see"];
        var kept = before.Items.Where(i => i.Passage.NotePath == "owls.md" && same.Any(part => $"{i.Question} {i.Answer}".Contains(part, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, item => Assert.Equal("birds/night.md", after.Find(item.Id)?.Passage.NotePath));
    }

    [Fact]
    public void AnItemWhoseFactLeavesTheNotesIsGone()
    {
        var item = BirdNotes.Item(QuizKind.Recall, "Where do grey herons nest?");
        var after = QuizBook.Build(Notebook.Index(("heron.md", BirdNotes.Herons.Replace("- Where do grey herons nest? :: In colonies in trees\n", "", StringComparison.Ordinal))), seed: 1);

        Assert.Null(after.Find(item.Id));
    }

    [Fact]
    public void WhatALearnerNamesIsFoundByTitleAliasAndMeaning()
    {
        Assert.Equal("heron.md", BirdNotes.Book.About("grey heron")[0].Passage.NotePath);
        Assert.Equal("heron.md", BirdNotes.Book.About("Ardea cinerea")[0].Passage.NotePath);
        Assert.Equal("owls.md", BirdNotes.Book.About("colour of owls' eyes")[0].Passage.NotePath);
        Assert.Empty(BirdNotes.Book.About(" "));
    }

    [Fact]
    public void NoNotesMakeNoItems() => Assert.Empty(QuizBook.Empty.Items);
}
