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
        Assert.Equal(rejects, Rejects(sentence, answer, "in winter"));
    }

    [Theory]
    [InlineData("counts the same boxes", true)] // as which?
    [InlineData("counts the same boxes as last year", false)]
    [InlineData("lives in the same box", false)]
    [InlineData("needs hours for such counts", true)] // for which?
    [InlineData("needs hours for pests such as mice", false)]
    public void WhatPointsToSomethingUnsaidIsNotAsked(string stem, bool rejects) => Assert.Equal(rejects, Rejects("The box cannot carry snow in winter.", "box", stem));

    [Fact]
    public void NorIsAnAnswerThatDoes() => Assert.True(Rejects("The box cannot carry snow in winter.", "a pole for such boxes", "in winter"));

    private static bool Rejects(string sentence, string answer, string stem)
    {
        var source = new NoteFacts(Notebook.Index($"# Owls\n\n## Owl boxes\n\n{sentence}\n")).Statements[0];
        return SubjectRule.Rejects(new ItemDraft { Kind = QuizKind.Gap, Setting = "Owls – Owl boxes", Stem = stem, Answer = answer, Source = source, Fact = [] });
    }
}
