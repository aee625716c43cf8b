using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks which of two compared things has a property.</summary>
internal static class ComparisonItems
{
    private const int LongestProperty = 20;

    /// <summary>Fewer words say too little, where it is not told of which aspect.</summary>
    private const int ShortestProperty = 4;

    /// <summary>From this share of the shorter one's words on, two properties cannot be told apart.</summary>
    private const double TooAlike = 0.34;

    /// <summary>The same where both have a number, which tells them apart.</summary>
    private const double TooAlikeNumbers = 0.6;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from comparison in facts.Comparisons
        from at in Enumerable.Range(0, comparison.Sides.Count)
        // Against the side beside it, the last against the first: each property is asked about once.
        let side = comparison.Sides[at]
        let other = comparison.Sides[(at + 1) % comparison.Sides.Count]
        where side != other && RowPairItems.IsOne(side.Name) == RowPairItems.IsOne(other.Name) && !PropertyShape.IsVerdict(side.Name) && !PropertyShape.IsVerdict(other.Name) && !PropertyShape.IsOfExample(side.Name) && !PropertyShape.IsOfExample(other.Name)
        from property in side.Properties
        where WordRuns.Count(property.Says) <= LongestProperty && (property.Aspect.Length > 0 || WordRuns.Count(property.Says) >= ShortestProperty) && !PropertyShape.IsBare(property.Says) && !IsPlainWord(property.Says, facts) && !PropertyShape.IsRelative(property.Says) && !PropertyShape.IsLabel(property.Aspect) && IsOwn(property, side, comparison) && !IsAlsoOf(other, property)
            && !facts.TellTales.Betray(property.Says, side.Name) && !facts.TellTales.Betray(property.Says, other.Name)
        // Named in the order of the note, whichever has the property.
        let names = at < comparison.Sides.Count - 1 ? $"{side.Name} or {other.Name}" : $"{other.Name} or {side.Name}"
        select Draft(side, other, names, property, facts);

    /// <summary>One word that is neither a name nor a number is mostly true of both in some way.</summary>
    private static bool IsPlainWord(string says, NoteFacts facts) => WordRuns.Count(says) == 1 && !says.Any(char.IsAsciiDigit) && !ProperNouns.Words(says).Any(facts.Nouns.Is);

    /// <summary>Whether what stands above names something that the two names do not: "Standard or Express" of what.</summary>
    private static bool Adds(string? setting, string names, NoteFacts facts) =>
        setting is not null && ProperNouns.Words(setting).Where(facts.Nouns.Names).Except(ProperNouns.Words(names), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Whether no other side says the same of the same aspect.</summary>
    private static bool IsOwn(Property property, Side side, Comparison comparison) =>
        comparison.Sides.Where(s => s != side).All(s => s.Says(property.Aspect) is not { } says || !(SameThing.As(says, property.Says) || Shared(says, property.Says) >= (says.Any(char.IsDigit) && property.Says.Any(char.IsDigit) ? TooAlikeNumbers : TooAlike) || PropertyShape.CoversOthers(says) || PropertyShape.Answers(says) || PropertyShape.AreBothBounds(says, property.Says) || PropertyShape.AreOnlyManners(says, property.Says) || PropertyShape.AreSameDegree(says, property.Says) || PropertyShape.IsExceeded(property.Says, says)));

    /// <summary>Whether the other side has a property in nearly the same words, where none has an aspect.</summary>
    private static bool IsAlsoOf(Side other, Property property) =>
        property.Aspect.Length == 0 && other.Properties.Any(p => SameThing.As(p.Says, property.Says) || Shared(p.Says, property.Says) >= TooAlikeNumbers);

    private static double Shared(string a, string b)
    {
        var (left, right) = (TextAnalyzer.Terms(a).ToHashSet(), TextAnalyzer.Terms(b).ToHashSet());
        return Math.Min(left.Count, right.Count) is var least and > 0 ? (double)left.Count(right.Contains) / least : 1;
    }

    private static ItemDraft Draft(Side side, Side other, string names, Property property, NoteFacts facts)
    {
        var isNamed = facts.Settings.IsThing($"{side.Name} {other.Name}", property.Source);
        var shorthand = new[] { side.Name, other.Name }.FirstOrDefault(facts.IsShorthand);
        var setting = shorthand is null ? facts.Settings.Of(property.Source) : NoteFacts.SpelledAbove(shorthand, property.Source);
        return new ItemDraft
        {
            Kind = QuizKind.AOrB,
            Setting = isNamed && shorthand is null && !Adds(setting, names, facts) ? null : setting,
            NeedsSetting = !isNamed || shorthand is not null,
            Ask = $"{names}: which fits {Wording.Quoted(Examples.Without(property.Says))}{(property.Aspect.Length > 0 ? $" ({property.Aspect})" : "")}?",
            Stem = Examples.Without(property.Says),
            Answer = side.Name,
            Source = property.Source,
            Fact = [side.Name, property.Aspect, property.Says],
            Why = property.Source.Block.Kind == BlockKind.TableRow ? TableRow.Sentence(property.Source.Text, property.Source.Block.Lead) : $"{side.Name} – {property.Source.Text}",
            Right = [side.Name],
            Wrong = [[other.Name]],
            Claims = property.Aspect.Length > 0 ? null : name => new Claim(name, property.Says, side.Name),
        };
    }
}
