using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing.Quotes;

/// <summary>How much of a first sentence is shown before its rest is known, and what can end it.</summary>
public class OpeningTests
{
    [Theory]
    [InlineData("Assam is steeped fo", "Assam is steeped", "Assam is steeped for 4 minutes.")]
    [InlineData("Assam is steeped for 7", "Assam is steeped for", "Assam is steeped for 4 minutes.")]
    [InlineData("Assam i", "Assam", "Assam is steeped for 4 minutes.")]
    [InlineData("Assam is ", "Assam is", "Assam is steeped for 4 minutes.")]
    [InlineData("The Assam is", "The Assam", "The Assam is steeped for 4 minutes.")]
    [InlineData("- **Assam** is steeped ", "Assam is steeped", "Assam is steeped for 4 minutes.")]
    [InlineData("ASSAM is", "ASSAM", "ASSAM is steeped for 4 minutes.")]
    public void WhatAStatementBeginsWithIsShownAndCanEndAsItEnds(string beginning, string shown, string ending)
    {
        var opening = Of("Assam is steeped for 4 minutes.", beginning);

        Assert.Equal((shown, ending), (opening!.Text, opening.Endings.Single().Text));
    }

    [Theory]
    [InlineData("A gateway serves one zone.", "Gateway serves one ", "Gateway serves one", "Gateway serves one zone.")]
    [InlineData("The gateway serves one zone.", "A gateway serves all ", "A gateway serves", "A gateway serves one zone.")]
    [InlineData("It holds 1,000 litres.", "The tank holds ", null, null)]
    [InlineData("- **Retention** – 24 hours", "Retention is ", "Retention", "Retention – 24 hours.")]
    [InlineData("| Tea | Time |\n| --- | --- |\n| Assam | 4 minutes |", "Assam takes ", "Assam", "Assam – Time: 4 minutes.")]
    public void StatementBeginsAlikeWhateverItsArticleAndForm(string note, string beginning, string? shown, string? ending)
    {
        var opening = Of(note, beginning);

        Assert.Equal((shown, ending), (opening?.Text, opening?.Endings.Single().Text));
    }

    [Theory]
    [InlineData("The ")] // tells nothing yet
    [InlineData("Ass")] // half a word
    [InlineData("Assamese tea ")]
    [InlineData("Tea is steeped ")]
    [InlineData("In winter Assam is ")]
    [InlineData("[Assam](https://a.example) is ")]
    [InlineData("```\nAssam is ")]
    [InlineData("| Assam is ")]
    [InlineData("# Assam is ")]
    [InlineData("")]
    public void ElsewhereTheSentenceIsWaitedFor(string beginning) => Assert.Null(Of("The Assam is steeped for 4 minutes.", beginning));

    [Theory]
    [InlineData("## What Assam is not\n\nAssam is green.")]
    [InlineData("## Tea\n\nNever true:\n\n- Assam is green.")]
    [InlineData("## Tea\n\n```\nAssam is green.\n```")]
    public void WordsThatSayAnotherThingWithoutWhatStandsAboveThemOpenNothing(string note) => Assert.Null(Of(note, "Assam is "));

    [Fact]
    public void EachStatementThatBeginsSoCanEndIt() => Assert.Equal(
        ["Assam is steeped for 4 minutes.", "Assam is steeped in boiling water."],
        Of("Assam is steeped for 4 minutes. Assam comes from India. Assam is steeped in boiling water.", "Assam is steeped with ")!.Endings.Select(e => e.Text));

    [Theory]
    [InlineData("Assam is steeped well. [1]", true)]
    [InlineData("Assam is steeped", true)]
    [InlineData("Assam is steepedly", false)]
    [InlineData("- Assam is steeped well.", false)]
    [InlineData("Assam was steeped.", false)]
    public void PieceGoesOnFromItWhereItBeginsWithTheSameWords(string piece, bool goesOn) =>
        Assert.Equal(goesOn, Of("Assam is steeped for 4 minutes.", "Assam is steeped ")!.Begins(piece));

    private static Opening? Of(string note, string beginning) => new QuoteFinder(StaticEmbeddingModel.BuiltIn, QuotedNote.Units(QuotedNote.Passages(note))).Open(beginning);
}
