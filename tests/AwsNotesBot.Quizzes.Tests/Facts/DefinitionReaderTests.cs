using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class DefinitionReaderTests
{
    [Fact]
    public void WhatANoteIsAboutIsDefinedByItsFirstSentence() => Reads(
        """
        # Grey heron

        The grey heron is a large wading bird of ponds. It is a patient hunter of fish.
        """,
        "The | grey heron | is a large wading bird of ponds");

    [Fact]
    public void OtherNamesComeFromTheBracketsAndTheNotesHeadButNoAsides() => Reads(
        """
        ---
        title: Grey heron
        aliases: [GH, Ardea, The heron garden]
        ---
        # Grey heron

        A Grey heron (Fisher bird) (formerly pond crane) is one of the largest birds of the pond.
        """,
        "A | Grey heron, Fisher bird, GH | is one of the largest birds of the pond");

    [Fact]
    public void WhatAThingDoesDefinesItOnlyRightBelowTheHeadingThatNamesIt() => Reads(
        """
        # Pond

        ## Water lily

        Water lilies give shade to the fish below. Water lilies keep the water cool in summer.

        ## Banks

        Reeds hold the soil of the banks together.
        """,
        " | Water lilies | give shade to the fish below");

    [Fact]
    public void ANameIsOneByTheCapitalsThatTheNotesGiveIt() => Reads(
        """
        # Trees

        ## Fruit

        In the old Orchard grow apples. Behind our Orchard lies the lane, and from the Orchard comes the cider. Orchard is a place of old fruit trees.
        Cider is a drink of pressed apples.
        """,
        " | Orchard | is a place of old fruit trees");

    [Theory]
    [InlineData("This is a large bird of the pond.")]
    [InlineData("Grey heron is patient and quiet and grey.")] // no kind is told
    [InlineData("Grey heron is a bird.")] // too little
    [InlineData("Grey heron, says the ranger: it is a large wading bird.")]
    [InlineData("Is the heron a bird of ponds? Nobody is a better fisher than her.")]
    [InlineData("The bird on the far side of the old mill pond is a grey heron.")]
    [InlineData("Heron and stork is a pair of large wading birds.")]
    [InlineData("“Grey heron” is a name of large wading birds.")]
    [InlineData("123 is a number of herons at the pond.")]
    [InlineData("is a large wading bird of ponds")]
    public void WhatNamesNothingOrSaysTooLittleIsNoDefinition(string sentence) => Reads($"# Birds\n\n## Pond\n\nWe went there in May.\n\n{sentence}\n", "");

    private static void Reads(string markdown, string definitions) => Assert.Equal(
        definitions,
        string.Join('\n', new NoteFacts(Notebook.Index(markdown)).Definitions.Select(d => $"{d.Article} | {string.Join(", ", d.Names)} | {d.Says}")));
}
