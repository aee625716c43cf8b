using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;
using AwsNotesBot.Retrieval;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Quizzes.Tests.Facts;

/// <summary>What holds of the facts and drafts of any note.</summary>
public class AnyNoteTests
{
    [Fact]
    public void EveryFactStandsInItsPassage() => Prop.ForAll(AnyNote.Markdown, markdown =>
    {
        var facts = new NoteFacts(Notebook.Index(markdown));

        Assert.All(Sources(facts), source =>
        {
            Assert.InRange(source.Lines.First, source.Passage.Lines.First, source.Passage.Lines.Last);
            Assert.InRange(source.Lines.Last, source.Lines.First, source.Passage.Lines.Last);
            Assert.Contains(source.Text, source.Block.Text, StringComparison.Ordinal);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FactsKeepTheOrderOfTheNote() => Prop.ForAll(AnyNote.Markdown, markdown =>
    {
        var facts = new NoteFacts(Notebook.Index(markdown));

        Assert.All(facts.StepLists, list => IsAscending(list.Steps));
        Assert.All(facts.TermLists, list => IsAscending(list.Entries.Select(e => e.Source)));
        Assert.All(facts.Tables, table => IsAscending(table.Rows.Select(r => r.Source)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FactsAreWhole() => Prop.ForAll(AnyNote.Markdown, markdown =>
    {
        var facts = new NoteFacts(Notebook.Index(markdown));

        Assert.All(facts.StepLists, list => Assert.InRange(list.Steps.Count, 3, int.MaxValue));
        Assert.All(facts.TermLists, list => Assert.InRange(list.Entries.Count, 2, int.MaxValue));
        Assert.All(facts.TermLists.SelectMany(l => l.Entries), e => Assert.All([e.Term, e.Says], Assert.NotEmpty));
        Assert.All(facts.Definitions, d => Assert.All([.. d.Names, d.Says], Assert.NotEmpty));
        Assert.All(facts.Tables, t => Assert.All(t.Rows, row => Assert.Equal(t.Columns.Count, row.Cells.Count)));
        Assert.All(facts.Comparisons.SelectMany(c => c.Sides).SelectMany(s => s.Properties), p => Assert.NotEmpty(p.Says));
        Assert.All(facts.Blocks.SelectMany(CardReader.Read), card => Assert.All([card.Asked, card.Answer], Assert.NotEmpty));
        Assert.All(facts.Statements.Select(facts.Settings.Of).OfType<string>(), Assert.NotEmpty);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoSettingHoldsTheAnswerThatItPlaces() => Prop.ForAll(AnyNote.Markdown, markdown =>
    {
        var facts = new NoteFacts(Notebook.Index(markdown));
        var gate = new ItemGate(facts, new DamageRule(new Vocabulary(facts.Index)));

        Assert.All(AllItems.Of(facts).Where(d => d.Setting is not null && !IsJudged(d) && !IsChoice(d) && gate.Rejection(d) is null), draft =>
            Assert.All(draft.Right.Count > 0 ? draft.Right : [draft.Answer], answer =>
                Assert.False(Places(draft).Any(place => SettingReader.Holds(place, answer)), $"{draft.Kind} {draft.Question} -> {answer}")));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryItemCanBeAnsweredAndShown() => Prop.ForAll(AnyNote.Markdown, markdown =>
    {
        var book = QuizBook.Build(Notebook.Index(markdown), seed: 1);

        Assert.All(book.Items, item =>
        {
            Assert.InRange(item.Lines.First, item.Passage.Lines.First, item.Passage.Lines.Last);
            Assert.InRange(item.Lines.Last, item.Lines.First, item.Passage.Lines.Last);
            Assert.Equal(item.Options.Count, item.Options.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(item.Right, place => Assert.InRange(place, 0, item.Options.Count - 1));
            Assert.True(item.Options.Count > 0 ? item.Right.Count > 0 : item.Facts.Count > 0);
            Assert.All([item.Question, item.Answer, item.Why, item.Topic], Assert.NotEmpty);
        });
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<Statement> Sources(NoteFacts facts) =>
    [
        .. facts.Blocks, .. facts.Statements,
        .. facts.Definitions.Select(d => d.Source),
        .. facts.TermLists.SelectMany(l => l.Entries).Select(e => e.Source),
        .. facts.Tables.SelectMany(t => t.Rows).Select(r => r.Source),
        .. facts.Comparisons.SelectMany(c => c.Sides).SelectMany(s => s.Properties).Select(p => p.Source),
        .. facts.StepLists.SelectMany(l => l.Steps),
    ];

    private static void IsAscending(IEnumerable<Statement> sources)
    {
        var lines = sources.Select(s => s.Lines.First).ToList();
        Assert.Equal(lines.Distinct().Order(), lines);
    }

    /// <summary>A setting that lists several things only says between which to choose.</summary>
    private static bool IsChoice(ItemDraft draft) => draft.Kind == QuizKind.Recall && draft.Setting!.Split([' ', ',']).Intersect(["and", "or", "vs.", ""]).Any();

    /// <summary>The setting; for a choice of two also each part of it, but none that names the other as well.</summary>
    private static IEnumerable<string> Places(ItemDraft draft) =>
        draft.Kind == QuizKind.AOrB ? draft.Setting!.Split(" – ").Append(draft.Setting).Where(place => !draft.Wrong[0].Any(other => SettingReader.Holds(place, other))) : [draft.Setting!];

    /// <summary>Steps are asked for by their order, and yes or no stands in no words.</summary>
    private static bool IsJudged(ItemDraft draft) => draft.Kind == QuizKind.Order || (draft.Kind == QuizKind.TrueOrFalse && draft.Swap is null);
}
