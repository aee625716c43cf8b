using AwsNotesBot.Quizzes.Gate;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class AcronymTests
{
    [Theory]
    [InlineData("ONT", "the Owl Nest Trust looks after boxes")]
    [InlineData("ONTs", "an owl nest trust")]
    [InlineData("NaaS", "nest as a service")] // with small letters in it
    [InlineData("GetONTs", "an owl nest trust")] // within a word
    [InlineData("GBS", "counts all birds in the garden bird survey")]
    [InlineData("the RSPB-style count", "The Royal Society for Protecting Birds; royal summer plant booth")]
    [InlineData("Owl Nest Trust (ONT)", "Which trust buys an old narrow tower?")]
    public void WhatSpellsAnAbbreviationOutGivesItAwayInEitherOrder(string answer, string text)
    {
        Assert.True(Acronym.Links(answer, text));
        Assert.True(Acronym.Links(text, answer));
    }

    [Theory]
    [InlineData("ONT", "the trust for owls and their nests")] // another order
    [InlineData("Ont", "the Owl Nest Trust")] // no capitals
    [InlineData("O", "owls")]
    [InlineData("OWLNEST", "one wise little night eye sees things")] // longer ones are words in capitals
    [InlineData("ÄRZ", "äcker reifen zeitig")]
    [InlineData("", "")]
    public void OtherWordsGiveNothingAway(string answer, string text) => Assert.False(Acronym.Links(answer, text));
}
