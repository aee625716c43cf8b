using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Evidence;

public class DefiningTests
{
    private static double Share(string question, string sentence)
    {
        var unit = new EvidenceCutter(StaticEmbeddingModel.BuiltIn).Units(Notebook.Passage("garden.md", 1, ["Royal garden"], Notebook.Sentences(sentence)))[0];
        return Defining.Share(new QuestionReader(_ => 1, 0.5).Read(question, null), unit);
    }

    [Theory]
    [InlineData("What is a bird bath?", "A bird bath is a shallow basin of water.", "The bird bath needs cleaning once a week.")]
    [InlineData("What is a bird bath?", "A bird bath is a shallow basin of water.", "Bird bath pitfalls: cats, algae and ice.")]
    [InlineData("What is a bird bath for?", "A bird bath lets birds drink where no pond is near.", "A bird bath is a shallow basin of water.")]
    [InlineData("What is a bird bath?", "The royal bird bath is a shallow basin of water.", "The bird bath is clean and deep.")]
    [InlineData("What is an RSPB?", "Royal Society for the Protection of Birds (RSPB) is a charity.", "The RSPB garden is open.")]
    public void WhatSaysItDefinesMoreThanWhatOnlyNamesIt(string question, string better, string worse) =>
        Assert.True(Share(question, better) > Share(question, worse));

    [Fact]
    public void AnotherThingsDefinitionIsNone() => Assert.Equal(0, Share("What is a bird bath?", "A hedge is a row of shrubs."));
}
