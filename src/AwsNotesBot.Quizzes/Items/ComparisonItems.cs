using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks which of two compared things has a property.</summary>
internal static class ComparisonItems
{
    private const int LongestProperty = 20;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from comparison in facts.Comparisons
        from at in Enumerable.Range(0, comparison.Sides.Count)
        // Against the side beside it, the last against the first: each property is asked about once.
        let side = comparison.Sides[at]
        let other = comparison.Sides[(at + 1) % comparison.Sides.Count]
        where side != other
        from property in side.Properties
        where WordRuns.Count(property.Says) <= LongestProperty && IsOwn(property, side, comparison)
        // Named in the order of the note, whichever has the property.
        let names = at < comparison.Sides.Count - 1 ? $"{side.Name} or {other.Name}" : $"{other.Name} or {side.Name}"
        select Draft(side, other, names, property, facts);

    /// <summary>Whether no other side says the same of the same aspect.</summary>
    private static bool IsOwn(Property property, Side side, Comparison comparison) =>
        comparison.Sides.Where(s => s != side).All(s => s.Says(property.Aspect) is not { } says || !SameThing.As(says, property.Says));

    private static ItemDraft Draft(Side side, Side other, string names, Property property, NoteFacts facts)
    {
        var isNamed = facts.Settings.IsNamed($"{side.Name} {other.Name}", property.Source);
        return new ItemDraft
        {
            Kind = QuizKind.AOrB,
            Setting = isNamed ? null : facts.Settings.Of(property.Source),
            NeedsSetting = !isNamed,
            Ask = $"{names}: which fits {Wording.Quoted(property.Says)}{(property.Aspect.Length > 0 ? $" ({property.Aspect})" : "")}?",
            Stem = property.Says,
            Answer = side.Name,
            Source = property.Source,
            Fact = [side.Name, property.Aspect, property.Says],
            Why = property.Source.Block.Kind == BlockKind.TableRow ? TableRow.Sentence(property.Source.Text, property.Source.Block.Lead) : null,
            Right = [side.Name],
            Wrong = [[other.Name]],
            Claims = property.Aspect.Length > 0 ? null : name => new Claim(name, property.Says),
        };
    }
}
