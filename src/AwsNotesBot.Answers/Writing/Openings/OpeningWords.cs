using System.Collections.Frozen;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>The small words that tell where a sentence could end, and whether what it says so far can be turned round by what follows.</summary>
internal static class OpeningWords
{
    private static readonly FrozenSet<string> Conditioning = Set(
        "if when whenever unless until except only just but although though however whereas while otherwise instead without once provided providing depending assuming");

    private static readonly FrozenSet<string> Limiting = Set(
        "must shall should need needs needed require requires required can could may might will would than rather "
        + "usually typically mostly mainly often sometimes occasionally rarely seldom hardly barely almost nearly too enough default supposed believed said alleged");

    /// <summary>What is forbidden or granted, ruled out or in, found or made so, may be otherwise elsewhere: where it is so belongs to it.</summary>
    private static readonly FrozenSet<string> Ruling = Set(
        "prohibit prohibits prohibited forbid forbids forbidden ban bans banned bar bars barred deny denies denied block blocks blocked prevent prevents prevented exclude excludes excluded disable disables disabled "
        + "reject rejects rejected refuse refuses refused avoid avoids avoided ignore ignores ignored disallow disallows disallowed restrict restricts restricted limit limits limited exempt exempts exempted waive waives waived "
        + "allow allows allowed permit permits permitted grant grants granted support supports supported recommend recommends recommended advise advises advised cover covers covered include includes included "
        + "guarantee guarantees guaranteed insure insures insured approve approves approved license licensed make makes made render renders rendered consider considers considered deem deems deemed");

    /// <summary>Beside what they count a further word can change the count.</summary>
    private static readonly FrozenSet<string> Counting = Set("all every each any some most many few both either half least up exactly about another other same or");

    private static readonly FrozenSet<string> Passive = Set("is are was were be been being gets get got");

    private static readonly FrozenSet<string> Adverbs = Set("also first then always automatically still now");

    /// <summary>Of the irregular forms those that are no participles.</summary>
    private static readonly FrozenSet<string> IrregularNouns = Set("children people teeth feet mice men women halves knives loaves shelves");

    private static readonly FrozenSet<string> Determiners = Set("a an the its their his her this these those");

    /// <summary>What tells more of a thing that is done: where, when, how, by whom, why.</summary>
    private static readonly FrozenSet<string> Circumstances = Set("in at for from with by within during after before since via through across along against under every per");

    /// <summary>Behind a comma they begin a clause that adds to the one before.</summary>
    private static readonly FrozenSet<string> Joints = Set("because since so which while whereas but");

    private static readonly FrozenSet<string> Small = Set(
        "in at for from with by within during after before because since via through across along against under on of to into as and or not like per that which who whose where out off up down over away back");

    /// <summary>What begins with one of them is a question, an aside or leans on something else.</summary>
    private static readonly FrozenSet<string> Openers = Set("there here yes no so please to what which who whom whose how why where and or because since as both either neither");

    /// <summary>Whether a word makes a condition or an exception of what stands beside it.</summary>
    /// <param name="word">In lower case.</param>
    public static bool Conditions(string word) => Conditioning.Contains(word);

    /// <summary>Whether a word turns what stands below or behind it into something else: a condition, an exception, a denial.</summary>
    /// <param name="word">In lower case.</param>
    public static bool Turns(string word) => Conditioning.Contains(word) || Denies(word);

    /// <summary>Whether a word of a statement may make less of it than its first words say: as it turns them, or by a duty, a comparison, a rule, a guess.</summary>
    /// <param name="word">In lower case.</param>
    public static bool Limits(string word) => Turns(word) || Limiting.Contains(word) || Ruling.Contains(word);

    /// <summary>Whether a word tells how many things it is said of.</summary>
    /// <param name="word">In lower case.</param>
    public static bool Counts(string word) => Counting.Contains(word);

    /// <summary>Whether a word begins to tell where, when, how, why or by whom.</summary>
    /// <param name="word">In lower case.</param>
    public static bool TellsMore(string word) => Circumstances.Contains(word);

    /// <summary>Whether a word begins a clause that adds to the one before, or is a marker's bracket. What is denied "because" of something may be so for another reason.</summary>
    /// <param name="next">In lower case, as the words are.</param>
    /// <param name="words">Those before it, with the comma behind them.</param>
    public static bool Joins(string next, IReadOnlyList<string> words) =>
        next is "and" or "[" or "【" or "［" or "〔" || (words[^1].EndsWith(',') ? Joints.Contains(next) : next == "because" && !words.Any(Denies));

    /// <summary>Whether a statement can end with a word.</summary>
    /// <param name="word">In lower case.</param>
    public static bool CanEnd(string word) => !Small.Contains(word) && !Determiners.Contains(word) && !GrammarWords.Auxiliaries.Contains(word) && !Counting.Contains(word);

    /// <summary>Whether a statement can begin with a word: no question, no order that is told by its first word, nothing that leans on what was said before.</summary>
    /// <param name="word">In lower case.</param>
    public static bool CanBegin(string word) =>
        !Conditioning.Contains(word) && !GrammarWords.Leaning.Contains(word) && !GrammarWords.Auxiliaries.Contains(word) && !Openers.Contains(word);

    /// <summary>Whether a subject and what it does are said: "dough is kneaded", "salt strengthens the gluten". What a thing is, is open to its last word.</summary>
    /// <param name="words">In lower case; at least two.</param>
    public static bool SayWhatIsDone(IReadOnlyList<string> words) =>
        !Determiners.Contains(words[1]) // an order: "give a"
        && !GrammarWords.Fronts.Contains(words[0]) && !words.Any(w => w is "that" or "which" or "who" or "whose") // leads up to a subject, or to its verb
        && (words.Skip(1).Any(Passive.Contains) ? IsPassive(words) : IsActive(words));

    private static bool Denies(string word) =>
        Scope.IsNegation(word) || word == "cannot" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>A participle behind "is" or "was", and nothing but circumstances behind it: "is considered safe" says what a thing is.</summary>
    private static bool IsPassive(IReadOnlyList<string> words) =>
        words.Skip(1).SkipWhile(w => !Passive.Contains(w)).SkipWhile(w => Passive.Contains(w) || Adverbs.Contains(w)).Take(2).ToList() is [{ Length: > 3 } participle, .. var next]
        && (participle.EndsWith("ed", StringComparison.Ordinal) || IrregularForms.Has(participle)) && !IrregularNouns.Contains(participle) && next.TrueForAll(Small.Contains);

    /// <summary>Only a verb stands in front of "the" or "a" without a small word between; and behind "a" the first word that ends in "s".</summary>
    private static bool IsActive(IReadOnlyList<string> words)
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            var isVerb = (at + 2 < words.Count && Determiners.Contains(words[at + 1]) && !words[at].EndsWith("ing", StringComparison.Ordinal))
                || (at > 1 && words[0] is "a" or "an" && words[at].EndsWith('s') && !words[at].EndsWith("ss", StringComparison.Ordinal) && !words[at].EndsWith("us", StringComparison.Ordinal));
            if (isVerb && !Determiners.Contains(words[at - 1]) && !Small.Contains(words[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
