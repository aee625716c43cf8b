using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether the clause limits, generalises and obliges as the grounds do.</summary>
internal static partial class Scopes
{
    public static string? Objection(Aligned a)
    {
        var (said, given) = (a.Said.Text, a.Given.Own.Text);
        var isOnly = Only().IsMatch(given);
        return Only().IsMatch(said) && !isOnly ? "only"
            : isOnly && !Only().IsMatch(said) && !Must().IsMatch(said) ? "not only"
            : OnlyElsewhere(a) ? "only elsewhere"
            : SingleElsewhere(a) ? "single elsewhere"
            : All().IsMatch(said) && !AllOrAny().IsMatch(given) ? "all"
            : Both().IsMatch(said) && !Two().IsMatch(given) ? "both"
            : Hardly().IsMatch(said) != Hardly().IsMatch(given) ? "hardly"
            : Default().IsMatch(said) && !Default().IsMatch(given) ? "default"
            : Mostly().IsMatch(said) && !Mostly().IsMatch(given) ? "mostly"
            : Even().IsMatch(said) && !Even().IsMatch(given) ? "even"
            : Must().IsMatch(said) && May().IsMatch(given) && !Must().IsMatch(given) && !isOnly ? "must"
            : Must().IsMatch(said) && !Must().IsMatch(given) && Must().IsMatch(a.Given.Text) ? "must elsewhere"
            : May().IsMatch(said) && Must().IsMatch(given) && !May().IsMatch(given) ? "may"
            : Needless().IsMatch(said) != Needless().IsMatch(given) ? "needless"
            : a.Said.Has("than") && !a.Given.Own.Has("than") && !Measured().IsMatch(said) && !Compared().IsMatch(given) ? "than"
            : !Sequence.IsInverse(a) && ((More().IsMatch(said) && !More().IsMatch(given)) || (Less().IsMatch(said) && !Less().IsMatch(given))) ? "comparative"
            : Unmet(a) is { } condition ? $"condition {condition}"
            : a.Said.Has("after") && !After().IsMatch(given) ? "after"
            : a.Said.Has("before") && !Before().IsMatch(given) ? "before"
            : !(a.Said.Has("other") && (a.Given.Own.Has("other") || a.Given.Own.Has("others"))) && !DeterminerSupport.AreKept(ClauseReader.ReadOne(said), ClauseReader.ReadOne(given)) ? "determiner"
            : null;
    }

    /// <summary>A condition that the grounds make and the clause leaves out.</summary>
    private static string? Unmet(Aligned a)
    {
        foreach (var mark in a.Given.Own.Marks.Where(m => m.Text is "if" or "unless"))
        {
            var words = a.Given.Own.Words.Where(w => w.Run == mark.Run && !w.IsClaimless).ToList();
            var clause = words.Count == 0 ? -1 : words[0].Clause;
            if (words.Count > 0 && !words.Exists(w => a.IsSaid(w) || a.Said.Sentence.Any(w.IsSame)) && a.Both.Any(p => p.Given.Clause == clause))
            {
                return words[0].Text;
            }
        }

        if (a.Given.Clause is not null && !Only().IsMatch(a.Said.Text) && !a.Said.Has("not") && a.Given.Own.Text.TrimEnd('.') is { Length: > 0 } own
            && a.Given.Text.IndexOf(own, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && Unless().IsMatch(a.Given.Text[(at + own.Length)..]))
        {
            return "unless";
        }

        return a.Given.Clause is not null && Otherwise().IsMatch(a.Given.Text) && !Conditional().IsMatch(a.Said.Text) && a.Given.Text.IndexOf(a.Given.Own.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) > Otherwise().Match(a.Given.Text).Index ? "otherwise" : null;
    }

    /// <summary>What "only" limits must be what the grounds limit.</summary>
    private static bool OnlyElsewhere(Aligned a)
    {
        var given = a.Given.Own.Marks.Where(m => m.Text == "only").Select(m => m.Run).ToHashSet();
        var (only, its) = (One(a.Said), One(a.Given.Own));
        if (its is not null && its.Next >= a.Given.Own.Words.Count)
        {
            return false;
        }

        if (only is not null && its is not null && !OnlyWay().IsMatch(a.Given.Own.Text)
            && a.Said.Words.FirstOrDefault(w => w.At >= only.Next && !w.IsClaimless) is { } limited && a.Of(limited) is { } pair && pair.At < its.Next - 1)
        {
            return true;
        }

        if (only is not null && its is not null && !OnlyWay().IsMatch(a.Given.Own.Text) && a.Given.Own.Words.FirstOrDefault(w => w.At >= its.Next && !w.IsClaimless) is { } kept && a.Both.FirstOrDefault(p => p.Given == kept).Said is { } saying && saying.At < only.Next - 1)
        {
            return true;
        }

        return given.Count > 0 && !OnlyWay().IsMatch(a.Given.Own.Text) && a.Said.Marks.Any(m => m.Text == "only" && !a.Both.Any(p => p.Said.Run == m.Run && given.Contains(p.Given.Run)));
    }

    /// <summary>Of what there is a single one in the clause there must be a single one in the grounds.</summary>
    private static bool SingleElsewhere(Aligned a) => a.Both.Any(p => p.Said.Text == "single" && p.Given.Text == "single" && p.Said.At + 1 < a.Said.Words.Count
        && a.Said.Words[p.Said.At + 1] is var counted && counted.Run == p.Said.Run && a.Of(counted) is { } given && given.At < p.Given.At);

    private static Mark? One(Statement statement) => statement.Marks.Where(m => m.Text == "only").ToList() is [var one] ? one : null;

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(only|solely|exclusively|just(?! (a|one)\b)|except|unless)\b", Flags)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(all|every|always|each|whole|entire(ly)?|completely|everyone|whatever)\b", Flags)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(all|every|always|each|whole|entire(ly)?|completely|everyone|whatever|any|per|never|no)\b", Flags)]
    private static partial Regex AllOrAny();

    [GeneratedRegex(@"\bboth\b(?!.*\band\b)", Flags)]
    private static partial Regex Both();

    [GeneratedRegex(@"\b(both|two|2|same|other|each|and)\b", Flags)]
    private static partial Regex Two();

    [GeneratedRegex(@"\b(rarely|seldom|hardly|barely|too \w+ to)\b", Flags)]
    private static partial Regex Hardly();

    [GeneratedRegex(@"\b(default|automatic(ally)?)\b", Flags)]
    private static partial Regex Default();

    [GeneratedRegex(@"\b(mostly|mainly|usually|typically|often|regularly|frequently)\b", Flags)]
    private static partial Regex Mostly();

    [GeneratedRegex(@"\b(even|whatever|whether)\b", Flags)]
    private static partial Regex Even();

    [GeneratedRegex(@"\b(must|mandatory|compulsory|required|obligatory|needs?)\b", Flags)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(can|may|optional(ly)?|voluntary)\b", Flags)]
    private static partial Regex May();

    [GeneratedRegex(@"\b(needless|optional(ly)?|voluntary)\b", Flags)]
    private static partial Regex Needless();

    [GeneratedRegex(@"\bthan ([\d$€£]|one|two|three|four|five|six|seven|eight|nine|ten)", Flags)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(above|below|over|under|less|more)\b", Flags)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^,? (unless|except)\b", Flags)]
    private static partial Regex Unless();

    [GeneratedRegex(@"\botherwise\b", Flags)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"\b(otherwise|if|unless|not)\b", Flags)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(more|greater|higher|longer|larger|bigger|faster|above|over|exceeds?|better|sooner|wider|thicker|stronger|heavier|hotter|warmer|older|maximum|most|extra|additional)\b", Flags)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(less|fewer|lower|shorter|smaller|slower|below|under|worse|cheaper|narrower|thinner|weaker|lighter|colder|younger|reduces?|shortens?|minimum|decreases?|smallest|least)\b", Flags)]
    private static partial Regex Less();

    [GeneratedRegex(@"\bonly (way|possible|possibility|option|method)\b", Flags)]
    private static partial Regex OnlyWay();

    [GeneratedRegex(@"\b(after|since|then|once|when|if|from|at|later|within)\b", Flags)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(before|until|first|then|from)\b", Flags)]
    private static partial Regex Before();
}
