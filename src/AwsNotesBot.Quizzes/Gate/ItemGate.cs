using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>Lets pass what is worth asking; what is not is dropped by the first rule that says so.</summary>
internal sealed class ItemGate
{
    private const string GivenAway = "answer given away";

    private readonly IReadOnlyList<GateRule> _rules;
    private readonly GiveawayRule _giveaway;

    public ItemGate(NoteFacts facts, DamageRule damage)
    {
        var handsOn = new HandsOn();
        _giveaway = new GiveawayRule(facts.Index, facts.Family, facts.Nouns);
        _rules =
        [
            new("damaged text", damage.Rejects),
            new("too long", SizeRule.IsLong),
            new("too short", SizeRule.IsShort),
            new("trivia", draft => TriviaRule.Rejects(draft) || AdvertisingRule.Rejects(draft) || handsOn.Rejects(draft)),
            new("subject unnamed", SubjectRule.Rejects),
            new(GivenAway, _giveaway.Rejects),
            new("several right answers", new VagueRule(facts.Index).Rejects),
            new("contradicted", new ContradictionRule(facts.Index).Rejects),
            new("contradicted", new OtherNumberRule(facts.Statements).Rejects),
            new("duplicate", new DuplicateRule().Rejects),
        ];
    }

    /// <returns>The name of the rule that drops the draft; <c>null</c> where it passes.</returns>
    public string? Rejection(ItemDraft draft) => _rules.FirstOrDefault(rule => rule.Rejects(draft))?.Name;

    /// <summary>The same for what only the finished item shows.</summary>
    public string? Rejection(ItemDraft draft, QuizItem? item) => item is null ? "too few wrong options" : _giveaway.Rejects(draft, item) ? GivenAway : null;
}
