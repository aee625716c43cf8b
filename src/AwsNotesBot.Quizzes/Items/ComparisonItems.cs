using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks which of two compared things has a property.</summary>
internal static partial class ComparisonItems
{
    private const int LongestProperty = 20;

    /// <summary>From this share of the shorter one's words on, two properties cannot be told apart.</summary>
    private const double TooAlike = 0.6;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from comparison in facts.Comparisons
        from at in Enumerable.Range(0, comparison.Sides.Count)
        // Against the side beside it, the last against the first: each property is asked about once.
        let side = comparison.Sides[at]
        let other = comparison.Sides[(at + 1) % comparison.Sides.Count]
        where side != other && !Verdict().IsMatch(side.Name) && !Verdict().IsMatch(other.Name)
        from property in side.Properties
        where WordRuns.Count(property.Says) <= LongestProperty && !Bare().IsMatch(property.Says) && !IsLabel(property.Aspect) && IsOwn(property, side, comparison)
            && !facts.TellTales.Betray(property.Says, side.Name) && !facts.TellTales.Betray(property.Says, other.Name)
        // Named in the order of the note, whichever has the property.
        let names = at < comparison.Sides.Count - 1 ? $"{side.Name} or {other.Name}" : $"{other.Name} or {side.Name}"
        select Draft(side, other, names, property, facts);

    /// <summary>Whether what stands above names something that the two names do not: "Standard or Express" of what.</summary>
    private static bool Adds(string? setting, string names, NoteFacts facts) =>
        setting is not null && ProperNouns.Words(setting).Where(facts.Nouns.Names).Except(ProperNouns.Words(names), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Whether no other side says the same of the same aspect.</summary>
    private static bool IsOwn(Property property, Side side, Comparison comparison) =>
        comparison.Sides.Where(s => s != side).All(s => s.Says(property.Aspect) is not { } says || !(SameThing.As(says, property.Says) || Shared(says, property.Says) >= TooAlike || Everything().IsMatch(says)));

    private static double Shared(string a, string b)
    {
        var (left, right) = (TextAnalyzer.Terms(a).ToHashSet(), TextAnalyzer.Terms(b).ToHashSet());
        return Math.Min(left.Count, right.Count) is var least and > 0 ? (double)left.Count(right.Contains) / least : 1;
    }

    /// <summary>Whether a row tells only what its things are called, or speaks of the material.</summary>
    internal static bool IsLabel(string aspect) => Called().IsMatch(aspect) || Rubric.Is(aspect) && aspect.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"^((full|old|older|former|other|short) )?names?$|^(abbreviation|also (called|known as)|alias(es)?|formerly|stands for|year|released?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    // A name that says which to take.
    [GeneratedRegex(@"\((old|new|legacy|recommended|deprecated|classic)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verdict();

    // Of whatever another side says this, the property is a part.
    [GeneratedRegex(@"^(everything|all|any|every|anything|always|plus|as \p{L}+,)\b|\b(too|also|as well)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Everything();

    // What says too little to be known: an answer without its question, a degree without a measure, a year.
    [GeneratedRegex(@"^(yes|no|now|same|both|(very )?(low|high|small|large|few|many|more|less|fast|slow|cheap|expensive)(er)?|middle|medium|moderate|(19|20)\d\d)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    internal static partial Regex Bare();

    private static ItemDraft Draft(Side side, Side other, string names, Property property, NoteFacts facts)
    {
        var isNamed = facts.Settings.IsThing($"{side.Name} {other.Name}", property.Source);
        var setting = facts.Settings.Of(property.Source);
        return new ItemDraft
        {
            Kind = QuizKind.AOrB,
            Setting = isNamed && !Adds(setting, names, facts) ? null : setting,
            NeedsSetting = !isNamed,
            Ask = $"{names}: which fits {Wording.Quoted(property.Says)}{(property.Aspect.Length > 0 ? $" ({property.Aspect})" : "")}?",
            Stem = property.Says,
            Answer = side.Name,
            Source = property.Source,
            Fact = [side.Name, property.Aspect, property.Says],
            Why = property.Source.Block.Kind == BlockKind.TableRow ? TableRow.Sentence(property.Source.Text, property.Source.Block.Lead) : $"{side.Name} – {property.Source.Text}",
            Right = [side.Name],
            Wrong = [[other.Name]],
            Claims = property.Aspect.Length > 0 ? null : name => new Claim(name, property.Says),
        };
    }
}
