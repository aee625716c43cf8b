using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class CardReaderTests
{
    [Fact]
    public void CardsAreReadInEveryFormAndBothWaysWhereAskedFor() => Reads(
        """
        # Owls

        - What does the barn owl hunt? :: Mice
        - What is a tawny owl?:: A brown owl
        - Church tower ::: Where the barn owl breeds

        When does the eagle owl call?
        ?
        In autumn, at dusk

        Facial disc
        ??
        What leads sound to an owl's ears
        """,
        """
        What does the barn owl hunt? -> Mice
        What is a tawny owl? -> A brown owl
        Church tower -> Where the barn owl breeds
        Where the barn owl breeds -> Church tower
        When does the eagle owl call? -> In autumn, at dusk
        Facial disc -> What leads sound to an owl's ears
        What leads sound to an owl's ears -> Facial disc
        """);

    [Fact]
    public void AnAnswerOverSeveralLinesIsReadWhole() => Reads(
        """
        Where do owls nest?
        ?
        In towers,
        in hollow trees
        and on cliffs
        """,
        "Where do owls nest? -> In towers, in hollow trees and on cliffs");

    [Fact]
    public void TheLineOfItsOwnPartsTheCardWhateverSignsStandBefore() => Reads(
        """
        Is "who ? who" the call of a tawny owl?
        ?
        Of the male
        """,
        "Is \"who ? who\" the call of a tawny owl? -> Of the male");

    [Theory]
    [InlineData("Who calls at night? The owl does.")]
    [InlineData("The ratio of owls to mice is 1::40.")]
    [InlineData("Owls\n?")]
    [InlineData("?\nOwls")]
    [InlineData("```\nOwl :: bird\n```")]
    [InlineData("| Owl :: bird | a :: b |\n| --- | --- |\n| c :: d | e |")]
    [InlineData("# Owl :: bird")]
    public void WhatOnlyLooksLikeACardIsNone(string markdown) => Reads(markdown, "");

    private static void Reads(string markdown, string cards) =>
        Assert.Equal(cards, string.Join('\n', new NoteFacts(Notebook.Index(markdown)).Blocks.SelectMany(CardReader.Read).Select(c => $"{c.Asked} -> {c.Answer}")));
}
