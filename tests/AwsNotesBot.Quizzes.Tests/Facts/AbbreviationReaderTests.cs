using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class AbbreviationReaderTests
{
    [Theory]
    [InlineData("Ringing is led by the Nest Box Trust (NBT) of the valley.", "NBT = Nest Box Trust")]
    [InlineData("Ringing is led by the NBT (Nest Box Trust) of the valley.", "NBT = Nest Box Trust")]
    [InlineData("Counted are birds of prey (BPs) in spring.", "BP = birds of prey")] // small words need no letter
    [InlineData("A colour-ring log (CRL) is kept.", "CRL = colour-ring log")]
    public void ItIsSpelledOutInBracketsOrBeforeThem(string sentence, string expected) => Assert.Equal([expected], Read(sentence));

    [Theory]
    [InlineData("Ringing is led by friends of birds (NBT).")] // other letters
    [InlineData("The nest (N) is small.")]
    [InlineData("The Nest Box Trust (NBT) leads. The North Bay Trust (NBT) follows.")] // stands for two things
    public void WhatTheLettersDoNotSpellIsNot(string sentences) => Assert.Empty(Read(sentences));

    private static IEnumerable<string> Read(string sentences) =>
        AbbreviationReader.Read(new NoteFacts(Notebook.Index($"# Birds\n\n{sentences}\n")).Statements).Select(found => $"{found.Short} = {found.Full}");
}
