using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks which properties belong to one of several compared things: one item a thing.</summary>
internal static class SideItems
{
    private const int LongestProperty = 14, Fewest = 2, Most = 3;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from comparison in facts.Comparisons
        from side in comparison.Sides
        let own = Own(side, comparison, facts)
        let others = Others(side, comparison, own, facts)
        where own.Count >= Fewest && others.Count >= Most
        select Draft(side, comparison, own, others, facts);

    /// <summary>The properties to ask for: those that no other side shares, chosen by their own words so that the item keeps its id.</summary>
    private static List<Property> Own(Side side, Comparison comparison, NoteFacts facts) =>
    [
        .. side.Properties
            .Where(p => IsShort(p) && !IsBetrayed(p, comparison, facts) && !comparison.Sides.Any(other => other != side && other.Properties.Any(o => o.Aspect == p.Aspect && MayBeSaidOfBoth(o.Says, p.Says))))
            .OrderBy(p => ItemId.Of(QuizKind.SeveralOfFive, side.Name, p.Says), StringComparer.Ordinal)
            .Take(Fewest + SeededOrder.Pick(Most - Fewest + 1, 0, side.Name)),
    ];

    /// <summary>Properties of the other sides, of other aspects than those asked for.</summary>
    private static List<string> Others(Side side, Comparison comparison, List<Property> own, NoteFacts facts) =>
    [
        .. comparison.Sides.Where(other => other != side).SelectMany(other => other.Properties.Where(p => !Names(p, other, side)))
            .Where(p => IsShort(p) && !IsBetrayed(p, comparison, facts) && !SettingReader.Holds(p.Says, side.Name) && !own.Exists(o => o.Aspect.Length > 0 && o.Aspect == p.Aspect) && !side.Properties.Any(o => o.Aspect == p.Aspect && MayBeSaidOfBoth(o.Says, p.Says)))
            // One of each aspect: two that exclude each other would tell more than the notes.
            .GroupBy(p => p.Aspect.Length > 0 ? p.Aspect : p.Says).Select(same => Text(same.MinBy(p => ItemId.Of(QuizKind.SeveralOfFive, side.Name, p.Says), StringComparer.Ordinal)!)),
    ];

    /// <summary>Whether two answers to one aspect are the same, answer alike, or share a word: what is said of the one may be true of the other.</summary>
    private static bool MayBeSaidOfBoth(string one, string other) =>
        SameThing.As(one, other) || PropertyShape.AnswerAlike(one, other) || PropertyShape.CoversOthers(one) || PropertyShape.CoversOthers(other) || TextAnalyzer.Terms(one).Intersect(TextAnalyzer.Terms(other)).Any();

    /// <summary>Whether a property names the thing that it belongs to: nobody would take it for one of another.</summary>
    private static bool Names(Property property, Side own, Side asked) =>
        TextAnalyzer.Terms(own.Name).Except(TextAnalyzer.Terms(asked.Name)).Intersect(TextAnalyzer.Terms(property.Says)).Any();

    private static bool IsBetrayed(Property property, Comparison comparison, NoteFacts facts) => comparison.Sides.Any(side => facts.TellTales.Betray(property.Says, side.Name));

    private static bool IsShort(Property property) => !PropertyShape.IsLabel(property.Aspect) && WordRuns.Count(property.Says) is > 0 and <= LongestProperty && !PropertyShape.IsBare(property.Says);

    private static string Text(Property property) => Wording.Option(property.Aspect.Length > 0 ? $"{property.Aspect}: {property.Says}" : property.Says);

    /// <summary>The others by name, so that what is asked is what tells them apart.</summary>
    private static string Rivals(Side side, Comparison comparison)
    {
        var rivals = comparison.Sides.Where(other => other != side).Select(other => other.Name).ToList();
        return rivals.Count == 1 ? rivals[0] : $"{string.Join(", ", rivals.SkipLast(1))} or {rivals[^1]}";
    }

    private static ItemDraft Draft(Side side, Comparison comparison, List<Property> own, List<string> others, NoteFacts facts)
    {
        var source = own[0].Source;
        var isNamed = facts.Settings.IsThing(side.Name, source);
        return new ItemDraft
        {
            Kind = QuizKind.SeveralOfFive,
            Setting = isNamed ? null : facts.Settings.Of(source),
            NeedsSetting = !isNamed,
            Ask = $"which of these fit {Wording.Quoted(side.Name)} rather than {Rivals(side, comparison)}? Choose {(own.Count == Fewest ? "two" : "three")}.",
            Stem = side.Name,
            Answer = string.Join("; ", own.Select(Text)),
            Source = source,
            Lines = SourceLines.Of(own.Select(p => p.Source)),
            Fact = [side.Name, .. own.Select(p => p.Says).Order(StringComparer.Ordinal)],
            Why = string.Join(". ", own.Select(p => $"{side.Name} – {Text(p)}")),
            Right = [.. own.Select(Text)],
            Wrong = [others],
            Claims = own[0].Aspect.Length > 0 ? null : says => new Claim(facts.Family.Strip(side.Name), says, comparison.Sides.First(other => other != side).Name),
        };
    }
}
