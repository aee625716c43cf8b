using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class DefinitionItemsTests
{
    private static readonly (string Path, string Markdown)[] Birds =
    [
        ("heron.md", "# Grey heron\n\nGrey heron is a wading bird of shallow ponds.\n"),
        ("kingfisher.md", "# Kingfisher\n\nKingfisher is a bird of quiet ponds.\n"),
        ("owl.md", "# Barn owl\n\nBarn owl is a bird of old towers.\n"),
    ];

    [Fact]
    public void TheIndexesOwnModelTellsWhatIsTakenForAThing()
    {
        // For it the owl has nothing to do with ponds; for the model that ships all three are birds.
        var fitted = new StaticEmbeddingModel(EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["ponds", "towers"], [1f, 0f, 0f, 1f], [1f, 1f]), "two words"));

        Assert.Equal(["Kingfisher"], TakenForHeron(fitted));
        Assert.Equal(["Barn owl", "Kingfisher"], TakenForHeron(StaticEmbeddingModel.BuiltIn));
    }

    [Theory]
    [InlineData("Heron watching is the watching of herons by people.", false)] // says its name once more
    [InlineData("Heron watching is the best pastime of the whole valley.", false)] // praise
    [InlineData("Heron watching is a newer pastime of the whole valley.", false)] // its rank
    [InlineData("Heron watching is a variation that needs two patient people.", false)] // of what
    [InlineData("Heron watching is a variation of bird counts by patient people.", true)]
    [InlineData("Heron watching is a pastime of patient people at ponds.", true)]
    public void WhatAThingIsIsAskedOnlyWhereTheSentenceTellsIt(string sentence, bool asked) => Assert.Equal(
        asked,
        DefinitionItems.Of(new NoteFacts(Notebook.Index($"# Heron watching\n\n{sentence}\n"))).Any(d => d.Kind == QuizKind.Recall));

    [Theory]
    [InlineData("# OwlBox\n\n## OwlBox or NestCam\n\n", false)] // told only beside the box
    [InlineData("# NestCam\n\n## OwlBox or NestCam\n\n", true)]
    [InlineData("# Cameras\n\n## NestCam or OwlBox\n\n", true)] // named first
    public void WhatTellsAThingFromTheNotesOwnIsNotWhatItIs(string above, bool asked) => Assert.Equal(
        asked,
        DefinitionItems.Of(new NoteFacts(Notebook.Index($"{above}NestCam is a small camera that shows the chicks of towers by night.\n"))).Any(d => d.Kind == QuizKind.Recall));

    [Fact]
    public void WhatIsSaidInWordsOfAllTheNotesIsNotToldOfAnother()
    {
        var drafts = DefinitionItems.Of(new NoteFacts(Notebook.Index(
            ("heron.md", "# Grey heron\n\nGrey heron is a bird of the garden.\n"),
            ("kingfisher.md", "# Kingfisher\n\nKingfisher is a bird that dives from branches into clear streams, of the garden.\n"),
            ("owl.md", "# Barn owl\n\nBarn owl is a bird of the garden.\n"))));

        Assert.Equal(["Kingfisher"], drafts.Where(d => d.Kind == QuizKind.TrueOrFalse).Select(d => d.Right[0]));
    }

    private static IEnumerable<string> TakenForHeron(StaticEmbeddingModel model)
    {
        var index = PassageIndex.Build([.. Birds.SelectMany(bird => Notebook.Read(bird.Path, bird.Markdown).Passages).Select(passage => new IndexedPassage(passage, ReadOnlyMemory<float>.Empty))], model);
        return DefinitionItems.Of(new NoteFacts(index)).Single(d => d.Kind == QuizKind.TrueOrFalse && d.Right[0] == "Grey heron").Wrong.SelectMany(tier => tier).Order();
    }
}
