using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Writing.Drafts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes;

/// <summary>Puts drafts through the gate, one after another, into a book. Not for several threads.</summary>
internal sealed class BookBuilder
{
    private readonly NoteFacts _facts;
    private readonly ItemGate _gate;
    private readonly ItemAssembler _assembler;
    private readonly DraftCheck _check;
    private readonly Dictionary<string, QuizItem> _items = [];
    private readonly SortedDictionary<string, int> _dropped = new(StringComparer.Ordinal);

    /// <param name="index">Of the notes; its own items are in the book from the beginning.</param>
    /// <param name="seed">See <see cref="QuizBook.Build"/>.</param>
    public BookBuilder(PassageIndex index, int seed)
    {
        _facts = new NoteFacts(index);
        var damage = new DamageRule(new Vocabulary(index));
        _gate = new ItemGate(_facts, damage);
        _assembler = new ItemAssembler(new WrongOptions(new Truth(index), index.OtherNamesOf, damage.IsDamaged, seed), _facts, seed);
        _check = new DraftCheck(_facts);
        foreach (var draft in AllItems.Of(_facts).Where(draft => draft.InsteadOf is not { } better || !_items.ContainsKey(better)))
        {
            Add(draft);
        }
    }

    /// <summary>How many items the book has from each passage, by its id.</summary>
    public ILookup<string, QuizItem> ByPassage => _items.Values.ToLookup(item => item.Passage.Id);

    /// <summary>The sentences and items that a passage's drafts may quote.</summary>
    public IReadOnlyList<Statement> QuotableIn(string passageId) => _check.QuotableIn(passageId);

    /// <summary>Adds what a chat model drafted where it stands in the notes and passes the gate as every other draft.</summary>
    /// <returns>The name of the rule that drops it; <c>null</c> where it is in the book.</returns>
    public string? Add(DraftedItem drafted)
    {
        if (_check.Rejection(drafted, out var draft) is not { } rejection)
        {
            return Add(draft!);
        }

        _dropped[rejection] = _dropped.GetValueOrDefault(rejection) + 1;
        return rejection;
    }

    public QuizBook Build() => new(
        _facts.Index,
        [.. _items.Values.OrderBy(i => i.Passage.NotePath, StringComparer.Ordinal).ThenBy(i => i.Lines).ThenBy(i => i.Id, StringComparer.Ordinal)],
        _dropped,
        new GiveawayRule(_facts.Index, _facts.Family, _facts.Nouns));

    private string? Add(ItemDraft draft)
    {
        QuizItem? item = null;
        var rejection = _gate.Rejection(draft) ?? _gate.Rejection(draft, item = _assembler.Assemble(draft));
        if (rejection is not null)
        {
            _dropped[rejection] = _dropped.GetValueOrDefault(rejection) + 1;
        }
        else
        {
            _items.TryAdd(item!.Id, item);
        }

        return rejection;
    }
}
