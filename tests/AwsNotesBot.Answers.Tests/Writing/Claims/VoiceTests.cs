using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class VoiceTests
{
    [Theory]
    [InlineData("Glue undoes heat.", false)]
    [InlineData("Heat undoes glue.", true)]
    [InlineData("Glue is undone with heat.", true)]
    [InlineData("Undo glue with heat.", true)]
    [InlineData("Glue undone with heat is soft.", true)]
    public void WhatSomethingIsDoneToDoesNotDoIt(string said, bool isKept)
    {
        var evidence = ClauseReader.ReadOne("Glue can be undone with heat.");

        Assert.Equal(isKept, Voice.IsKept(ClauseReader.ReadOne(said), evidence, evidence.Subject));
    }

    [Theory]
    [InlineData("Gas holds the dough.", false)]
    [InlineData("Gluten holds the gas.", true)]
    [InlineData("The gas is held by gluten.", true)]
    public void WhatStandsBehindTheVerbDoesNotAct(string said, bool isKept) =>
        Assert.Equal(isKept, Voice.IsKept(ClauseReader.ReadOne(said), ClauseReader.ReadOne("which holds the gas of the dough"), ClauseReader.ReadOne("gluten").Content));
}
