using AwsNotesBot.Quizzes.Writing.Drafts;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Quizzes.Tests.Writing.Drafts;

public class DraftFileTests
{
    private static readonly DraftedItem Item = new(QuizKind.OneOfFour, "Where do \"wrens\" nest?", "in hedges", ["in barns", "on chimneys"], "Wrens nest in hedges.", "wren.md", "fake");

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("drafts-").FullName, "data", DraftFile.FileName);

    private DraftFile Drafts => new(_path, NullLogger<DraftFile>.Instance);

    [Fact]
    public void WhatWasTakenIsReadAgainInItsOrder()
    {
        Drafts.Append("a", [Item, Item with { Kind = QuizKind.Recall, Wrong = [] }]);
        Drafts.Append("b", []);

        var (items, passages) = Drafts.Read();

        Assert.Equal(["a", "b"], passages.Order());
        Assert.Equal([(QuizKind.OneOfFour, 2), (QuizKind.Recall, 0)], items.Select(i => (i.Kind, i.Wrong.Count)));
        Assert.Equal((Item.Question, Item.Answer, Item.Quote, Item.NotePath, Item.Model), (items[0].Question, items[0].Answer, items[0].Quote, items[0].NotePath, items[0].Model));
    }

    [Fact]
    public void NoFileHoldsNoDrafts() => Assert.Empty(Drafts.Read().Items);

    [Fact]
    public void LineThatAKillCutOffIsLeftOutAndOverwritten()
    {
        Drafts.Append("a", [Item]);
        var whole = File.ReadAllText(_path);
        File.WriteAllText(_path, whole + whole[..40]);

        Assert.Single(Drafts.Read().Items);
        Drafts.Append("b", [Item]);

        Assert.Equal(["a", "b"], Drafts.Read().Passages.Order());
        Assert.Equal(2, File.ReadAllLines(_path).Length);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"passage":"x","items":null}""")]
    [InlineData("""{"passage":"x","items":[null]}""")]
    [InlineData("""{"passage":"x","items":[{"kind":"Riddle"}]}""")]
    public void DamagedLineIsLeftOutAndTheOthersStay(string line)
    {
        Drafts.Append("a", [Item]);
        File.AppendAllText(_path, line + "\n");
        Drafts.Append("b", [Item]);

        Assert.Equal(["a", "b"], Drafts.Read().Passages.Order());
    }

    [Fact]
    public void AnyReplyIsReadWithoutAFailure() => Prop.ForAll(
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(any => any.Get),
            Gen.Elements("KIND: choice", "KIND:", "kind: typed", "QUOTE: a", "QUESTION: b?", "ANSWER: c", "WRONG: d", "WRONG:", ""))
            .ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary(),
        reply => DraftReply.Read(reply, "n.md", "fake").All(item => item is null || (item.Question.Length > 0 && item.Answer.Length > 0 && item.Wrong.Count == 0 == (item.Kind == QuizKind.Recall))))
        .QuickCheckThrowOnFailure();
}
