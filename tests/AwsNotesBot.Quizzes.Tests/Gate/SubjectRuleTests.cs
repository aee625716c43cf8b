using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Gate;

public class SubjectRuleTests
{
    [Theory]
    [InlineData("The pipeline cannot carry water in winter.", "carry", true)] // which one?
    [InlineData("The box cannot carry snow in winter.", "carry", false)] // what the heading is about
    [InlineData("The pipeline cannot carry water in winter.", "pipeline", false)] // what is asked for
    [InlineData("A pipeline cannot carry water in winter.", "carry", false)] // any one
    public void WhatASentenceSpeaksOfMustBePlaced(string sentence, string answer, bool rejects)
    {
        var source = new NoteFacts(Notebook.Index($"# Owls\n\n## Owl boxes\n\n{sentence}\n")).Statements[0];

        Assert.Equal(rejects, SubjectRule.Rejects(new ItemDraft { Kind = QuizKind.Gap, Setting = "Owls – Owl boxes", Stem = "in winter", Answer = answer, Source = source, Fact = [] }));
    }
}
