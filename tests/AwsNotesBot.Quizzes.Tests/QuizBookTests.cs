using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests;

public class QuizBookTests
{
    private const string Herons = """
        ---
        title: Grey heron
        exams: [Birder]
        ---
        # Grey heron

        The grey heron is a large wading bird of Europe.

        ## Self-check

        - How heavy is a grey heron? :: Up to 2 kg
        - Where do grey herons nest? :: In colonies in trees
        """;

    [Fact]
    public void ALineThatAsksAndAnswersBecomesAnItemWithItsCitation()
    {
        var book = QuizBook.Build(Notebook.Index(Herons), seed: 1);

        var item = book.Items.Single(i => i.Question == "Where do grey herons nest?");
        Assert.Equal((QuizKind.Recall, "In colonies in trees", "L12"), (item.Kind, item.Answer, item.Lines.ToString()));
        Assert.Equal(("Grey heron", "Birder"), (item.Topic, item.Exams.Single()));
        Assert.Same(item, book.Find(item.Id));
    }

    [Fact]
    public void WhatALearnerNamesIsFound()
    {
        var book = QuizBook.Build(Notebook.Index(("heron.md", Herons), ("tea.md", "# Tea\n\n- How hot is the water for green tea? :: 70 degrees\n")), seed: 1);

        Assert.Equal("How hot is the water for green tea?", book.About("green tea")[0].Question);
        Assert.Empty(book.About(" "));
    }
}
