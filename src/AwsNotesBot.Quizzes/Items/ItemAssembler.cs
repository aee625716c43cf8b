using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Makes items of drafts: chooses wrong options and shuffles all.</summary>
internal sealed class ItemAssembler(WrongOptions wrong, NoteFacts facts, int seed)
{
    private const string True = "True", False = "False", Yes = "Yes", No = "No";

    /// <returns><c>null</c> where the notes do not give enough wrong options.</returns>
    public QuizItem? Assemble(ItemDraft draft)
    {
        var passage = draft.Source.Passage;
        var item = new QuizItem
        {
            Id = ItemId.Of(draft.Kind, [.. draft.Fact]),
            Kind = draft.Kind,
            Question = Wording.CapitalFirst(draft.Asked(draft.Ask)),
            Answer = draft.Answer,
            Facts = draft.Facts,
            Why = draft.Why ?? draft.Source.Text,
            Passage = passage,
            Lines = draft.Lines ?? draft.Source.Lines,
            Topic = facts.Topics.Of(passage),
            Exams = passage.NoteExams,
            Difficulty = 0,
            Hint = draft.Hint,
            DraftedBy = draft.DraftedBy,
        };
        var shown = draft switch
        {
            { Swap: { } swap } => Judged(item, draft, swap),
            { Kind: QuizKind.Order } => Ordered(item, draft),
            { Kind: QuizKind.TrueOrFalse } => item with { Options = [Yes, No], Right = [draft.Right[0] == Yes ? 0 : 1] },
            { Right.Count: > 0 } => WithOptions(item, draft),
            _ => item,
        };
        return shown is null ? null : shown with { Difficulty = Difficulty.Of(shown, facts.Index) };
    }

    /// <summary>How many options each kind shows.</summary>
    private static int OptionCount(QuizKind kind) => kind switch
    {
        QuizKind.OneOfFour => 4,
        QuizKind.SeveralOfFive => 5,
        QuizKind.AOrB => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Items of this kind have no options to choose from."),
    };

    private QuizItem? WithOptions(QuizItem item, ItemDraft draft)
    {
        if (wrong.Choose(draft, item.Id, OptionCount(draft.Kind) - draft.Right.Count) is not { } others)
        {
            return null;
        }

        List<string> options = [.. SeededOrder.Of(draft.Right.Concat(others), seed, item.Id)];
        return item with { Options = options, Right = [.. draft.Right.Select(right => options.IndexOf(right)).Order()] };
    }

    /// <summary>A statement to be judged: as the notes have it, or with something else in one place.</summary>
    private QuizItem? Judged(QuizItem item, ItemDraft draft, Func<string, string> swap)
    {
        var other = draft.Right[0];
        if (draft.Wrong.Count > 0)
        {
            if (wrong.Choose(draft, item.Id, 1) is not [var chosen])
            {
                return null;
            }

            other = chosen;
        }

        var isTrue = draft.Wrong.Count == 0 || SeededOrder.Pick(2, seed, item.Id) == 0;
        return item with
        {
            Question = $"True or false? {draft.Asked(swap(isTrue ? draft.Right[0] : other))}",
            Options = [True, False],
            Right = [isTrue ? 0 : 1],
            Answer = isTrue ? True : $"{False}: {draft.Answer}",
        };
    }

    private QuizItem Ordered(QuizItem item, ItemDraft draft)
    {
        List<string> options = [.. SeededOrder.Of(draft.Right, seed, item.Id)];
        if (options.SequenceEqual(draft.Right))
        {
            options.Reverse();
        }

        return item with { Options = options, Right = [.. draft.Right.Select(step => options.IndexOf(step))] };
    }
}
