using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class TermListItemsTests
{
    private static readonly string[] Owls = ["Barn owl: hunts over open meadows", "Tawny owl: hunts in old woods", "Snowy owl: hunts on the tundra", "Eagle owl: hunts among cliffs", "Little owl: hunts from fence posts"];

    [Fact]
    public void OfAShortListItIsAskedWhichOfTheTwoMostAlikeIsMeantInTheOrderOfTheList() => Assert.Equal(
        [
            ("Barn owl or Tawny owl: which does “hunts over open meadows” describe?", "Barn owl", "Tawny owl"),
            ("Tawny owl or Snowy owl: which does “hunts in old woods” describe?", "Tawny owl", "Snowy owl"),
            ("Tawny owl or Snowy owl: which does “hunts on the tundra” describe?", "Snowy owl", "Tawny owl"),
        ],
        Drafts(3).Where(d => d.Kind == QuizKind.AOrB).Select(d => (d.Ask, d.Answer, d.Wrong.Single().Single())));

    [Fact]
    public void OfALongOneOnlyWhereItCannotBeAskedAmongFour()
    {
        var kinds = QuizBook.Build(Notes(5), seed: 1).Items.GroupBy(i => i.Kind).ToDictionary(k => k.Key, k => k.Count());

        Assert.True(kinds[QuizKind.OneOfFour] >= 5);
        Assert.DoesNotContain(QuizKind.AOrB, kinds.Keys);
    }

    [Fact]
    public void WhatIsSaidOfTwoNamesInOneLabelIsNotJudgedWhereALineTellsOfOneAlone()
    {
        var drafts = TermListItems.Of(new NoteFacts(Notebook.Index("# Nest boxes of Europe\n\n## Box types\n\n- nb2/nb3: wide boxes for birds of open meadows\n- hb1: deep boxes for birds of old woods\n\n## Prices\n\nThe nb3 costs as much as two rakes.\n"))).ToList();

        Assert.DoesNotContain(drafts, d => d.Kind is QuizKind.TrueOrFalse && (d.Question.Contains("nb2/nb3", StringComparison.Ordinal) || d.Wrong.Any(w => w.Contains("nb2/nb3"))));
        Assert.Contains(drafts, d => d.Kind is QuizKind.AOrB);
    }

    private static PassageIndex Notes(int terms) => Notebook.Index($"# Owls of Europe\n\n## Owl species\n\n{string.Concat(Owls.Take(terms).Select(owl => $"- {owl}\n"))}");

    private static IReadOnlyList<ItemDraft> Drafts(int terms) => [.. TermListItems.Of(new NoteFacts(Notes(terms)))];
}
