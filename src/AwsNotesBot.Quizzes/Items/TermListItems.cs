using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks about the terms of a list: which term fits a description, which description a term, and both in the learner's own words.</summary>
internal static partial class TermListItems
{
    /// <summary>A description of fewer words is not retold but recognised.</summary>
    private const int FewestToRetell = 6;

    /// <summary>A description of fewer words is true of too much.</summary>
    private const int FewestToJudge = 4;

    /// <summary>Where nobody would believe it of another term, a description is shown as it is, and must tell more.</summary>
    private const int FewestToShow = 7;

    /// <summary>So many times longer may one of two terms be than the other.</summary>
    private const int LongestBeside = 3;

    /// <summary>Longer words in capitals are keywords.</summary>
    private const int LongestAcronym = 5;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        var truth = new Truth(facts.Index);
        var siblings = new SiblingTerms(facts);
        return from list in facts.TermLists
               let terms = list.Entries.Where(e => IsTerm(e, facts)).ToList()
               from entry in terms
               let others = terms.Where(e => e != entry).ToList()
               let hasTwin = list.Entries.Any(e => Another().IsMatch(e.Says))
               from draft in (hasTwin ? [] : Chosen(entry, others, siblings, facts).Concat(OfTwo(entry, terms, truth, siblings, facts))).Concat(Typed(entry, hasTwin || others.Exists(e => SiblingTerms.IsWider(e, entry)), facts))
               select draft;
    }

    /// <summary>Whether an item is about the thing that its label names, and not about a side of what the list is about.</summary>
    private static bool IsTerm(TermEntry entry, NoteFacts facts)
    {
        var heading = entry.Source.Path.LastOrDefault() ?? "";
        return !Rubric.Is(entry.Term)
            && (!entry.Term.Contains('&', StringComparison.Ordinal) || facts.IsKnown(entry.Term))
            && (facts.IsKnown(entry.Term)
                || (!DefinitionReader.IsVerb(ProperNouns.Words(entry.Term).First()) && !ListHeading.NamesAspects(heading) && (IsName(entry.Term, facts) || ListHeading.NamesKind(heading))));
    }

    /// <summary>Whether a term tells what is meant wherever it stands; a keyword in capitals does not.</summary>
    private static bool IsName(string term, NoteFacts facts) => ProperNouns.Words(term).Any(word => facts.Nouns.Names(word) && (word.Length <= LongestAcronym || word.Any(char.IsLower)));

    private static ItemDraft Draft(TermEntry entry, NoteFacts facts) => new()
    {
        Kind = QuizKind.OneOfFour,
        Setting = facts.Settings.Of(entry.Source),
        NeedsSetting = facts.IsShorthand(entry.Term) || !RowPairItems.IsOne(entry.Term) || WordRuns.Count(entry.Says) < FewestToJudge || !facts.Settings.IsThing(entry.Term, entry.Source),
        Stem = entry.Says,
        Answer = entry.Term,
        Source = entry.Source,
        Fact = [entry.Term, entry.Says],
    };

    private static IEnumerable<ItemDraft> Chosen(TermEntry entry, List<TermEntry> others, SiblingTerms siblings, NoteFacts facts)
    {
        var term = Draft(entry, facts) with
        {
            Ask = $"which of these does {Wording.Quoted(Examples.Without(entry.Says))} describe?",
            Fact = [entry.Term, entry.Says, "term"],
            Right = [Wording.Option(entry.Term)],
            Wrong = siblings.Names(entry, others),
            Claims = other => new Claim(facts.Family.Strip(other), entry.Says),
        };
        yield return term;
        var first = SentenceSplitter.Split(entry.Says)[0];
        var judged = siblings.Judged(entry, [.. others.Where(other => !AreApartElsewhere(other.Term, facts))]);
        if (!AreApartElsewhere(entry.Term, facts) && WordRuns.Count(first) >= (judged.Count > 0 ? FewestToJudge : FewestToShow) && !Ability().IsMatch(first) && !TextAnalyzer.Terms(facts.Family.Strip(entry.Term)).Intersect(TextAnalyzer.Terms(first)).Any())
        {
            yield return term with
            {
                Kind = QuizKind.TrueOrFalse,
                Ask = "",
                Answer = $"that is {entry.Term}",
                Wrong = judged,
                Swap = other => $"{other}: {first.TrimEnd('.')}.",
            };
        }

        yield return term with
        {
            Ask = $"which of these describes {Wording.Quoted(entry.Term)}?",
            Stem = entry.Term,
            Answer = Wording.Option(entry.Says),
            Fact = [entry.Term, entry.Says, "description"],
            Right = [Wording.Option(entry.Says)],
            Wrong = siblings.Descriptions(entry, others),
            Claims = says => new Claim(facts.Family.Strip(entry.Term), says),
        };
    }

    /// <summary>Where a list does not give four options: which of two is meant, named in the order of the list.</summary>
    private static IEnumerable<ItemDraft> OfTwo(TermEntry entry, List<TermEntry> terms, Truth truth, SiblingTerms siblings, NoteFacts facts)
    {
        var at = terms.IndexOf(entry);
        if (WordRuns.Count(entry.Says) < FewestToJudge || terms.Where(e => e != entry && AreApart(entry, e) && !truth.Holds(new Claim(facts.Family.Strip(e.Term), entry.Says))).MaxBy(e => siblings.Likeness(entry, e)) is not { } other)
        {
            yield break;
        }

        var (first, second) = at < terms.IndexOf(other) ? (entry, other) : (other, entry);
        yield return Draft(entry, facts) with
        {
            Kind = QuizKind.AOrB,
            Ask = $"{first.Term} or {second.Term}: which does {Wording.Quoted(Examples.Without(entry.Says))} describe?",
            Fact = [entry.Term, entry.Says, "of two"],
            InsteadOf = ItemId.Of(QuizKind.OneOfFour, entry.Term, entry.Says, "term"),
            Right = [Wording.Option(entry.Term)],
            Wrong = [[Wording.Option(other.Term)]],
            Claims = name => new Claim(facts.Family.Strip(name), entry.Says),
        };
    }

    /// <summary>Whether neither is a pair, and both are called and told differently enough to be set against one another.</summary>
    private static bool AreApart(TermEntry entry, TermEntry other) =>
        !$"{entry.Term}{other.Term}".Contains('&', StringComparison.Ordinal)
        && Math.Max(entry.Term.Length, other.Term.Length) <= LongestBeside * Math.Min(entry.Term.Length, other.Term.Length)
        && Shared(Brackets.Without(entry.Term), Brackets.Without(other.Term)).Count <= 1
        && 2 * Shared(entry.Says, other.Says).Count <= TextAnalyzer.Terms(entry.Says).Distinct().Count();

    private static List<string> Shared(string one, string other) => [.. TextAnalyzer.Terms(one).Intersect(TextAnalyzer.Terms(other))];

    private static IEnumerable<ItemDraft> Typed(TermEntry entry, bool hasTwin, NoteFacts facts)
    {
        if (Means().IsMatch(entry.Says) || WordRuns.Count(entry.Says) < FewestToRetell || SentenceSplitter.Split(entry.Says).Count > 2)
        {
            yield break;
        }

        // A label that is no name is not retold: too much else could be said of it.
        if (!IsName(entry.Term, facts) || AreApartElsewhere(entry.Term, facts) || entry.Term.Contains('&', StringComparison.Ordinal))
        {
            yield break;
        }

        var draft = Draft(entry, facts) with { NeedsSetting = true };
        if (draft.Setting is not null && Telling.Of(SentenceSplitter.Split(entry.Says)[0], entry.Term, facts.Index) >= Telling.Least && !UsedFor().IsMatch(entry.Source.Path.LastOrDefault() ?? "") && !Row().IsMatch(entry.Says) && char.IsLetter(entry.Says[0]) && !RepeatsLabel(entry) && !Also().IsMatch(entry.Says) && !ProperNouns.Words(entry.Term).Any(DefinitionReader.IsVerb))
        {
            yield return draft with
            {
                Kind = QuizKind.Recall,
                Ask = $"describe {Wording.Quoted(entry.Term)} in a few words.",
                Stem = entry.Term,
                Answer = Wording.Option(SentenceSplitter.Split(entry.Says)[0]),
                Facts = [new QuizFact([Wording.Option(SentenceSplitter.Split(entry.Says)[0])])],
                Hint = Hints.Beginning(entry.Says),
            };
        }

        if (!hasTwin && ProperNouns.Words(entry.Term).All(word => char.IsUpper(word[0]) || facts.Nouns.Is(word)))
        {
            yield return draft with
            {
                Kind = QuizKind.WhichService,
                Ask = $"what is described here? {Wording.Quoted(entry.Says)}",
                Facts = [facts.Named([entry.Term, Brackets.Without(entry.Term), facts.Family.Strip(entry.Term)], entry.Says)],
                Hint = Hints.Letters(entry.Term),
            };
        }
    }

    /// <summary>Whether a label joins two names of which some line tells one alone: what is said of both may not be so of either.</summary>
    private static bool AreApartElsewhere(string term, NoteFacts facts) =>
        Brackets.Without(term).Trim().Split('/') is [{ Length: > 0 } one, { Length: > 0 } other] && !$"{one}{other}".Contains(' ', StringComparison.Ordinal)
        && facts.Statements.Any(s => SettingReader.Holds(s.Text, one) != SettingReader.Holds(s.Text, other));

    /// <summary>Whether half of what the label says comes back in the text, so that little is left to tell.</summary>
    private static bool RepeatsLabel(TermEntry entry) =>
        TextAnalyzer.Terms(entry.Term) is var own && 2 * own.Intersect(TextAnalyzer.Terms(entry.Says)).Count() >= own.Distinct().Count();

    // What a thing is used for there is not what it is.
    [GeneratedRegex(@"\b(sources?|inputs?|features?|use cases?|components?|integrations?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UsedFor();

    // What one thing can, another may be able to as well.
    [GeneratedRegex(@"^(can|may|supports?|allows?|integrates?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ability();

    // By what means, or for what, and not what it is.
    [GeneratedRegex(@"^(using|via|with|by|through|from|in|on|at)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Means();

    // Names in a row, which tell what belongs to the thing.
    [GeneratedRegex(@"^\S+( \S+){0,2}( ?\([^)]*\))?(, \S+( \S+){0,2}( ?\([^)]*\))?){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    // What goes on from something else.
    [GeneratedRegex(@"\b(also|as well|too)\b|^(another|additional|other)\b|^\p{Ll}+ed by\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Also();

    // A list that says so has two things of one description.
    [GeneratedRegex(@"^(is )?another\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Another();
}
