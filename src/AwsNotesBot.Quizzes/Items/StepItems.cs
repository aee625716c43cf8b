using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks to put numbered steps in order.</summary>
internal static partial class StepItems
{
    /// <summary>Steps of which fewer speak of the same things could change places.</summary>
    private const double LeastGoingOn = 1 / 3.0;

    /// <summary>From this share of items that begin with a label on, they may be choices.</summary>
    private const double MostLabelled = 0.5;

    private const int FewestSteps = 3, MostSteps = 6, LongestTask = 14;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        var tables = facts.Tables.Where(t => TableShape.Orders(t) && t.Rows.Count >= FewestSteps);
        return facts.StepLists.Select(list => Draft(list.Steps, step => step.Text, facts))
            .Concat(tables.Select(table => Draft([.. table.Rows.Select(r => r.Source)], row => table.Rows.First(r => r.Source == row).Cells[1], facts)))
            .Where(draft => draft.Right.Distinct().Count() == draft.Right.Count && IsSequence(draft.Right) && !AreChoices(draft))
            .Select(draft => draft with { Setting = draft.Setting is { } setting && Task().IsMatch(setting) ? setting : null });
    }

    private static ItemDraft Draft(IReadOnlyList<Statement> all, Func<Statement, string> text, NoteFacts facts)
    {
        List<string> steps = [.. all.Take(MostSteps).Select(step => Wording.Option(text(step)))];
        return new ItemDraft
        {
            Kind = QuizKind.Order,
            Setting = Setting(all[0], facts),
            NeedsSetting = true,
            Ask = all.Count > MostSteps ? "put these first steps in order." : "put these steps in order.",
            Stem = "",
            Answer = string.Join(" → ", steps),
            Source = all[0],
            Lines = SourceLines.Of(all.Take(MostSteps)),
            Why = string.Join("\n", steps.Select((step, i) => $"{i + 1}. {step}")),
            Fact = steps,
            Right = steps,
            Hint = $"First: {steps[0]}",
        };
    }

    /// <summary>Where the steps stand; a heading that is too long to place a sentence may still say what is done: "How to …".</summary>
    private static string? Setting(Statement first, NoteFacts facts)
    {
        var placed = facts.Settings.Of(first);
        var above = first.Path.Count > 0 ? first.Path[^1].TrimEnd(':', ' ') : "";
        return !HowTo().IsMatch(above) || WordRuns.Count(above) > LongestTask || (placed is not null && SettingReader.Holds(placed, above)) ? placed
            : facts.Settings.IsNamed(above, first) ? above
            : placed is null ? null : $"{placed} – {above}";
    }

    /// <summary>Whether steps go on with something of those before them, and none says by itself at which place it stands.</summary>
    private static bool IsSequence(IReadOnlyList<string> steps)
    {
        var before = new HashSet<string>(TextAnalyzer.Terms(steps[0]));
        var goOn = 0;
        foreach (var terms in steps.Skip(1).Select(TextAnalyzer.Terms))
        {
            goOn += terms.Any(before.Contains) ? 1 : 0;
            before.UnionWith(terms);
        }

        return !steps.Any(Placed().IsMatch) && !steps.Any(Condition().IsMatch) && !BeginAlike(steps) && !steps.Skip(1).Any(Sets().IsMatch) && goOn >= LeastGoingOn * (steps.Count - 1);
    }

    // A setting may mostly be made before or after another.
    [GeneratedRegex(@"^(set|disable|enable|configure|attach|grant|give|subscribe|add|allow|assign|tag|point|turn on|turn off|choose|name)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sets();

    [GeneratedRegex(@"^\W*(first|second|third|then|next|last)\b|\b(a|the) (first|second|third|next|last)\b|\b(1st|2nd|3rd|finally|lastly|afterwards|again|existing|optionally)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Placed();

    /// <summary>Whether two neighbours do the same to two things, so that they could change places.</summary>
    private static bool BeginAlike(IReadOnlyList<string> steps) => steps.Zip(steps.Skip(1)).Any(pair => Verb(pair.First) == Verb(pair.Second));

    private static string Verb(string step) => WordRuns.Of(step).FirstOrDefault() is { } word && !Article().IsMatch(word) ? word : step;

    [GeneratedRegex(@"^(the|an?|you|it|aws|amazon)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    // What has to be so is no act.
    [GeneratedRegex(@"\b(must|needs?|requires?|has to|have to)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    /// <summary>Whether the items are ways from which to choose, each with its label, below a line that does not speak of steps.</summary>
    private static bool AreChoices(ItemDraft draft) =>
        draft.Right.Count(Labelled().IsMatch) >= MostLabelled * draft.Right.Count && !(draft.Setting is { } setting && Sequence().IsMatch(setting));

    [GeneratedRegex(@"\b(steps?|stages?|phases?|order|sequence|flow|procedure|process|workflow|lifecycle)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sequence();

    [GeneratedRegex(@"^[^:]{2,60}:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(how (?!it\b|they\b|this\b)|steps\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HowTo();

    // What stands above must say what is done; "AWS Lambda" does not.
    [GeneratedRegex(@"\b(steps?|stages?|phases?|order|sequence|flow|procedure|process(es|ing)?|workflow|lifecycle|how|to \p{Ll}{3,}|\p{L}{3,}ing|set-?up|rotation|migration|deployment|installation|creation|request|failover|recovery)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Task();
}
