using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class WrongOptionsTests
{
    private static readonly NoteFacts Facts = new(Notebook.Index("# Birds\n\nThe wren sleeps in crowds.\n"));

    private static readonly WrongOptions Options = new(new Truth(Facts.Index), name => name == "Robin" ? ["Redbreast"] : [], option => option.Contains('#'), seed: 1);

    [Fact]
    public void NoOtherNameOfTheRightOptionIsAWrongOne() => Chosen("Robin", ["Redbreast", "REDBREAST", "Wren", "Finch", "Magpie"], "Finch, Magpie, Wren");

    [Fact]
    public void TheNearerTierComesFirst() => Chosen("Robin", ["Wren", "Finch"], "Finch, Stork, Wren", ["Stork"], ["Crane"]);

    [Theory]
    [InlineData("Gar#den")] // damaged
    [InlineData("The robin")] // the same thing
    [InlineData("wren")] // the same as another wrong one
    [InlineData("A bird of so many words that it is seen to be another sort of answer")]
    [InlineData("")]
    public void WhatWouldGiveItselfAwayIsNotChosen(string option) => Chosen("Robin", ["Wren", "Finch", option], "");

    [Fact]
    public void WhatANoteCallsTrueIsNotChosen() =>
        Chosen("Robin", ["Wren", "Finch", "Magpie", "Siskin"], "Finch, Magpie, Siskin", claims: name => new Claim(name, "sleeps in crowds"));

    [Fact]
    public void ARightOptionThatSticksOutOfThemIsNotAsked() =>
        Chosen("hides the nest below the hedge where nobody looks", ["sings on the roof of barns", "feeds on worms and snails", "sleeps in crowds in winter"], "");

    [Fact]
    public void WhereAllOthersBeginAlikeThoseThatBeginAsTheRightOneAreChosen()
    {
        string[] places = ["a nest in old ivy", "a hole in old oaks", "a box in the barn"];
        Chosen("for a night in May", places, "at noon in summer, by day in the rain, for an hour at dawn", ["for an hour at dawn", "by day in the rain", "at noon in summer"]);
        Chosen("for a night in May", places, "");
    }

    private static void Chosen(string right, string[] near, string expected, string[]? far = null, string[]? farthest = null, Func<string, Claim>? claims = null)
    {
        var draft = new ItemDraft
        {
            Kind = QuizKind.OneOfFour, Stem = "", Answer = right, Source = Facts.Statements[0], Fact = [right], Right = [right], Wrong = [near, far ?? [], farthest ?? []], Claims = claims,
        };

        Assert.Equal(expected, string.Join(", ", (Options.Choose(draft, "id", 3) ?? []).Order(StringComparer.Ordinal)));
    }
}
