using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class ClauseReaderTests
{
    [Theory]
    [InlineData("Cut it in the yard, not in the hall.", "Cut it in the yard|not in the hall.")]
    [InlineData("Cut it in the yard but never in the hall.", "Cut it in the yard|never in the hall.")]
    [InlineData("Stir the soup for two hours, starting at noon.", "Stir the soup for two hours|then starting at noon.")]
    [InlineData("It is hot, boiling and red.", "It is hot, boiling and red.")]
    [InlineData("It floats unless it is wet.", "It floats|unless it is wet.")]
    [InlineData("Unless it is wet, it floats.", "it floats|unless it is wet.")]
    [InlineData("If it rains, stay; otherwise a walk is taken.", "If it rains, stay|a walk is taken.")]
    public void SentenceIsCutWhereAStatementEnds(string sentence, string clauses) => Assert.Equal(clauses.Split('|'), ClauseReader.Read(sentence).Select(c => c.Text));

    [Theory]
    [InlineData("not in the hall", true)]
    [InlineData("only with a key", true)]
    [InlineData("not all are red", false)]
    [InlineData("only the master decides", false)]
    public void WhatOnlyDeniesAPartIsAFragment(string text, bool isFragment) => Assert.Equal(isFragment, ClauseReader.ReadOne(text).IsFragment);
}
