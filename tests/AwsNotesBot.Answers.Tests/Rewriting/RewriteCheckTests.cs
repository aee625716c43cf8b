using AwsNotesBot.Answers.Rewriting;

namespace AwsNotesBot.Answers.Tests.Rewriting;

public class RewriteCheckTests
{
    [Theory]
    [InlineData("and EFS?", "What does S3 cost?", "What does EFS cost?")]
    [InlineData("how long does it last?", "What is a Savings Plan?", "How long does a savings plan last?")]
    [InlineData("why 4?", "How long is Assam steeped?", "Why is Assam steeped for 4 minutes?")]
    [InlineData("and NACLs?", "Are security groups stateful?", "Is a NACL stateful?")]
    public void WhatWasSaidMayBePutTogetherAnew(string question, string earlier, string rewritten) =>
        Assert.True(new RewriteCheck(question, $"{earlier} {question}", translated: false).Holds(rewritten));

    [Theory]
    [InlineData("and its price?", "What does S3 do?", "What is the price of Glacier?")] // a name from nowhere
    [InlineData("and its price?", "What does S3 do?", "Brandex is how expensive?")]
    [InlineData("and its price?", "What does S3 do?", "What is the price of S3 for 5 TB?")] // a number from nowhere
    [InlineData("and its price?", "What does S3 do?", "What is the price of a myS3 bucket?")]
    [InlineData("and in the Mars region?", "What does S3 cost?", "What does S3 cost in a region?")] // a name lost
    [InlineData("and for 10 GB?", "What does S3 cost?", "What does S3 cost for some GB?")] // a number lost
    public void NothingComesFromElsewhereAndNothingIsLost(string question, string earlier, string rewritten) =>
        Assert.False(new RewriteCheck(question, $"{earlier} {question}", translated: false).Holds(rewritten));

    [Theory]
    [InlineData("Was ist der Unterschied zwischen einem Reiher und S3?", "What is the difference between a heron and S3?", true)]
    [InlineData("Was ist der Unterschied zwischen einem Reiher und S3?", "What is the difference between a heron and EFS?", false)]
    [InlineData("Was kostet S3 für 10 GB?", "What does S3 cost?", false)]
    [InlineData("Was kostet S3?", "What does Amazon charge for S3?", false)]
    public void TranslationKeepsNumbersAndNamesThatAreNoNouns(string question, string rewritten, bool holds) =>
        Assert.Equal(holds, new RewriteCheck(question, question, translated: true).Holds(rewritten));
}
