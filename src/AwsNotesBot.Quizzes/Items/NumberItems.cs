using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks for the number of a sentence: typed, and among others or as a statement with another number.</summary>
internal static partial class NumberItems
{
    /// <summary>Two values nearer than this share are one: a year of 365 days and of 12 months.</summary>
    private const double SameValue = 0.02;

    /// <summary>A number that somebody has set has no more figures before its noughts.</summary>
    private const int MostFigures = 3;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        var magnitudes = new Magnitudes(facts.Blocks.Select(b => b.Text));
        var examples = facts.Statements.Where(s => Example().IsMatch(s.Text)).Select(Place).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && !examples.Contains(Place(s))))
        {
            foreach (var measure in Asked(statement.Text).Where(measure => !IsOfName(statement.Text, measure, facts) && !facts.Subjects.In(statement.Text).Any(name => name.Start < measure.Start && measure.Start < name.Start + name.Name.Length)))
            {
                foreach (var draft in Drafts(statement, measure, magnitudes, facts))
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>Where a statement stands; beside an example, numbers may be of it.</summary>
    private static string Place(Statement statement) => string.Join('\n', statement.Path.Prepend(statement.Passage.NotePath));

    [GeneratedRegex(@"^\W*(for )?examples?\b", Flags)]
    private static partial Regex Example();

    /// <summary>Whether the number and the word before it make a name, in whatever letters it is written here.</summary>
    private static bool IsOfName(string text, Measure measure, NoteFacts facts)
    {
        var name = $"{Wording.CapitalFirst(text[..measure.Start].TrimEnd().Split(' ')[^1])} {measure.Text}";
        return facts.Subjects.In(name).Any(known => known.Start == 0 && known.Name.Length >= name.Length);
    }

    private static IEnumerable<ItemDraft> Drafts(Statement statement, Measure measure, Magnitudes magnitudes, NoteFacts facts)
    {
        var (before, after) = (statement.Text[..measure.Start], statement.Text[measure.End..]);
        var draft = new ItemDraft
        {
            Kind = QuizKind.Number,
            Setting = facts.Standing.SettingOf(statement),
            NeedsSetting = !facts.Standing.NamesItself(statement),
            Ask = $"Which number belongs in the gap? {Wording.Quoted($"{before}{Wording.Blank}{after}")}",
            Stem = $"{before} {after}",
            Answer = measure.Text,
            Source = statement,
            Fact = [before, measure.Text, after],
            Facts = [new QuizFact([measure.Text])],
            Hint = Hints.Magnitude(measure),
            Measure = measure,
        };
        if (Bound().IsMatch(before) || (measure.Dimension == Dimension.Percent && Sold().IsMatch(statement.Text)) || Tier().IsMatch(before))
        {
            yield break; // every larger, or smaller, number would be true as well; a promise of savings and the step of a price list are nothing to learn
        }

        yield return draft;

        var choice = draft with
        {
            Kind = QuizKind.OneOfFour,
            Facts = [],
            Hint = null,
            Right = [measure.Text],
            Wrong = WrongNumbers.Of(measure, before, after, magnitudes),
            Claims = number => new Claim(number, $"{before} {after}"),
        };
        yield return choice;
        yield return choice with { Kind = QuizKind.TrueOrFalse, Ask = "", Answer = measure.Text + Rate().Match(after).Value, Swap = number => $"{before}{number}{after}" };
    }

    /// <summary>The one number that a sentence is about, or both of two; none where it has more, a range, or those that count nothing.</summary>
    private static IEnumerable<Measure> Asked(string text)
    {
        var measures = MeasureReader.In(text).Where(m => Magnitudes.Number(m) is not null).ToList();
        var withUnit = measures.Where(m => m.Dimension != Dimension.Count).ToList();
        var asked = withUnit.Count > 0 ? withUnit : measures;
        return asked.Count is 0 or > 2 || Unsure().IsMatch(text) ? [] : asked.Where(measure => IsAskable(measure, text));
    }

    private static bool IsAskable(Measure measure, string text) =>
        text.AsSpan(0, measure.Start).Count('"') % 2 == 0 && !Range().IsMatch(text[..measure.Start]) && !RangeEnd().IsMatch(text[measure.End..]) && !IsRestated(measure, text)
        && !MeasureReader.In(text).Any(m => m.Start != measure.Start && m.Dimension == measure.Dimension && Math.Abs(m.Value - measure.Value) <= SameValue * measure.Value)
        && !IsOfAnAccount(measure) && !WeightBehind().IsMatch(text[measure.End..])
        && (measure.Dimension != Dimension.Count || (measure.Value != 1 && !Ordinal().IsMatch(text[..measure.Start]) && !Name().IsMatch(text[..measure.Start]) && Counted().IsMatch(text[measure.End..])));

    /// <summary>Whether a number is so odd that it was read off somewhere, and not set: 1,152, but not 1,024 or 1,500.</summary>
    private static bool IsOfAnAccount(Measure measure) =>
        measure.Dimension is not (Dimension.Percent or Dimension.Time) && Magnitudes.Number(measure) is { } number && UsualNumbers.FiguresOf(number) > MostFigures && !double.IsPow2(number);

    /// <summary>Whether the rest of the sentence has the same number once more.</summary>
    private static bool IsRestated(Measure measure, string text)
    {
        var number = measure.Text.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').ToArray();
        return Numeral().Matches($"{text[..measure.Start]} {text[measure.End..]}").Any(other => other.ValueSpan.SequenceEqual(number));
    }

    [GeneratedRegex(@"\d[\d,.]*(?<=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"(\d\s*(%|[a-z]{1,4})?\s*-?\s*(to|-|–|or|and|/|x|×|,)|between|from|[~^/x×.=]|\d:)\s*$", Flags)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*((\p{L}+ )?(to|-|–|or|/|x|×|,)\s*\d|\^|\+|[:/.]\d|[ap]\.?m\b)", Flags)]
    private static partial Regex RangeEnd();

    [GeneratedRegex(@"\b(more|less|fewer|longer|larger|smaller|higher|lower|greater) than\s*$|\b(over|above|below|under|minimum of)\s*$|[<>≥≤]\s*$", Flags)]
    private static partial Regex Bound();

    // What something saves is advertising, except where that is what is sold.
    [GeneratedRegex(@"^(?!.*\b(reserved|spot|savings? plans?|commit|discounts?)\b).*\b(cheaper|(reduc|lower|sav|cut)(e|es|ed|ing|s)?\b.{0,30}\b(costs?|bills?|expenses|time|overhead)|costs?\b.{0,20}\b(sav|reduc)|faster|better|improv)", Flags)]
    private static partial Regex Sold();

    [GeneratedRegex(@"[$€£]\s?\d[^()]*\((first|next|over|up to)\s+$", Flags)]
    private static partial Regex Tier();

    // One number of several, or of an example; "100s of TB".
    [GeneratedRegex(@"\b(for instance|eg|ex|daily|weekly|monthly|around|roughly|or more|project|previously|formerly|no longer|(increased|raised|extended) to|an? (team|company|firm|customer|startup) (of|with)|(over|more than|at least) [$€£]?\d|times (faster|slower|larger|smaller|as|more)|twice|massive|huge|estimate[ds]?|time required|could save|saves? you|imagine|suppose|say|you['’]ll)\b|^description:|^\d+x?\s*=|\d0s\b|[~≈]|\b\d+ of \d", Flags)]
    private static partial Regex Unsure();

    // "Route 53": the number belongs to a name.
    [GeneratedRegex(@"\S\s+\p{Lu}[\p{L}-]*\s+$|^\p{Lu}[\p{L}-]*\s+\p{Lu}[\p{L}-]*\s+$|^(?!(?i:up|max|maximum|min|minimum|only|about|at|over|under|the|first|every|each|all|has|have|allows?|supports?|takes?|keeps?|stores?|holds?|default|retention|with|for|limit|uses?|needs?|exactly|starts?|costs?|lasts?)\b)\p{Lu}[\p{L}-]*\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // "Layer 4", "since 2024", "step 3": a name, not a quantity.
    [GeneratedRegex(@"\b(layer|layers|domain|chapter|level|version|step|since|in|until|before|after|type|tier|tls|java|python|ipv|http|port|ports|no\.|number|section|chapter|page|phase|stage|sha|md|aes|rsa|error|code|status|on|may|june|july|january|february|march|april|august|september|october|november|december)\s*$", Flags)]
    private static partial Regex Ordinal();

    // What stands behind a number and counts nothing: "10 Gbps".
    [GeneratedRegex(@"^ ?([kmgt]?(bps|b/s|hz)|iops|vcpus?)\b", Flags)]
    private static partial Regex Rate();

    // How heavy or large a thing is, is looked at.
    [GeneratedRegex(@"^\s?(lbs?|pounds?|kg|foot|feet|inch(es)?|cm|km|tons?)\b", Flags)]
    private static partial Regex WeightBehind();

    // What is counted follows: "7 instances", "3,500 PUT requests".
    [GeneratedRegex(@"^\s+(?!(st|nd|rd|th|for|in|of|and|or|to|from|by|at|as|with|on|is|are|was|if|then|when)\b)\p{L}{2,}", Flags)]
    private static partial Regex Counted();
}
