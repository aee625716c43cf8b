using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Statements to be judged of which the false one says that something can be done which cannot, or the other way round.</summary>
internal static partial class NegationItems
{
    private const int MostWords = 22;

    /// <summary>Within so many letters a sentence names its subject.</summary>
    private const int Opening = 12;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && SentenceSplitter.Split(s.Text).Count == 1 && WordRuns.Count(s.Text) <= MostWords))
        {
            if (!Unsafe().IsMatch(statement.Text) && !Aside().IsMatch(statement.Text) && Tells(statement.Text, facts) && Flip(statement.Text) is { } flipped)
            {
                var verb = Verb().Match(statement.Text).Index;
                var isBelievable = IsBelievable(statement.Text, facts);
                var text = isBelievable ? WithoutReasons(statement.Text, verb) : statement.Text.TrimEnd('.', '!') + ".";
                yield return new ItemDraft
                {
                    Kind = QuizKind.TrueOrFalse,
                    Setting = facts.Standing.SettingOf(statement),
                    NeedsSetting = !facts.Standing.NamesItself(statement),
                    Stem = statement.Text,
                    Answer = statement.Text,
                    Source = statement,
                    Fact = [statement.Text],
                    Right = [text],
                    Wrong = isBelievable ? [[WithoutReasons(flipped, verb)]] : [],
                    IsTurned = true,
                    Swap = option => option,
                };
            }
        }
    }

    /// <summary>What stands in brackets behind the verb says why: it would contradict the sentence turned round.</summary>
    private static string WithoutReasons(string text, int verb) => (text[..verb] + Brackets.Without(text[verb..])).TrimEnd('.', '!') + ".";

    /// <summary>What cannot be is worth knowing; what can be is only where it names something.</summary>
    private static bool Tells(string text, NoteFacts facts) => Denial().IsMatch(text) || text.Any(char.IsDigit) || facts.Names.In(text).Any(name => name.Start > 0);

    /// <summary>Whether somebody could believe the opposite: that something can be what it cannot, or that a named thing cannot do one clear thing. Others are only shown as they are.</summary>
    private static bool IsBelievable(string text, NoteFacts facts) =>
        (Denial().IsMatch(text) && !OnlyDenied().IsMatch(text)) || (!Loose().IsMatch(text) && facts.Names.In(text) is [{ Start: < Opening }, ..] names && (names.Count > 1 || text.Any(char.IsDigit)));

    /// <summary>The sentence with its one verb of ability turned round; <c>null</c> where it has none or several.</summary>
    internal static string? Flip(string text)
    {
        if (Verb().Matches(text) is [var denied] && Does().Match(text, denied.Index) is { Success: true } does && does.Index == denied.Index)
        {
            return text[..does.Index] + (does.Index == 0 ? Wording.CapitalFirst(ThirdPerson(does.Groups["verb"].Value)) : ThirdPerson(does.Groups["verb"].Value)) + text[(does.Index + does.Length)..];
        }

        if (Verb().Matches(text) is not [var verb] || Before().IsMatch(text[..verb.Index]) || After().IsMatch(text[(verb.Index + verb.Length)..]) || text.AsSpan(0, verb.Index).Count('(') > text.AsSpan(0, verb.Index).Count(')'))
        {
            return null;
        }

        var turned = verb.Value.ToLowerInvariant() switch
        {
            "can" => "cannot",
            "cannot" or "can't" or "can’t" or "can not" => "can",
            "is not" or "isn't" or "isn’t" => "is",
            "are not" or "aren't" or "aren’t" => "are",
            "is" => "is not",
            "are" => "are not",
            _ => null,
        };
        if (turned is null)
        {
            return null;
        }

        turned = verb.Index == 0 ? Wording.CapitalFirst(turned) : turned;
        return text[..verb.Index] + turned + text[(verb.Index + verb.Length)..];
    }

    // "Various", "what it can", "one and can": denied, it contradicts itself or nobody believes it.
    [GeneratedRegex(@"\b(different|various|variety|including|what|such|and can|and be)\b|\bcan\b[^,]*,", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Loose();

    /// <summary>"Support" as it stands behind "it".</summary>
    private static string ThirdPerson(string verb) =>
        verb is "have" ? "has"
        : verb.EndsWith('y') && verb.Length > 1 && "aeiou".IndexOf(verb[^2], StringComparison.Ordinal) < 0 ? verb[..^1] + "ies"
        : Hissing().IsMatch(verb) ? verb + "es"
        : verb + "s";

    [GeneratedRegex("(s|sh|ch|x|z|o)$", RegexOptions.CultureInvariant)]
    private static partial Regex Hissing();

    [GeneratedRegex(@"\b(does not|doesn['’]t) (?<verb>\p{Ll}+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Does();

    // "Does not eat any mice": without "not" it is seen to be wrong.
    [GeneratedRegex(@"\b(any|at all|yet|either)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnlyDenied();

    [GeneratedRegex(@"\b(not|cannot)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(can ?not|can['’]t|can|isn['’]t|aren['’]t|is not|are not|must|should|may|will|does not|do not|doesn['’]t|don['’]t|never|no longer)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    // "No entry can", "roles that can", "to save money, you can": the verb turned says nothing, or nothing that anybody believes.
    [GeneratedRegex(@"\b(no|none|nobody|nothing|every|any|that|which|who|where|so|by|while|since|or)\b|\bto \p{L}+ [^,]*,|[,:] [^,:]* and\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // "Can take up to an hour", "can help", "can be red or blue": denied, it says less than before.
    [GeneratedRegex(@"^ (\p{L}+ )?(be )?(help|up to|at least|more than|take up to|lead to|cause|long|seem|either|differ|vary)\b|\b(up to|too|as well|or|more|less|easily|e\.g|etc)\b|, (needs?|must|requires?|has to|have to)\b|\band (ranges|goes|varies)\b|: \p{L}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex After();

    // What belongs to a text around it, or to a walk through a program.
    [GeneratedRegex(@"^\W*(in addition|after that|with a few|once|finally|additionally|furthermore|moreover|first|second|next|in general|again|of course)\b|\b(optionally|if needed|your choice|choose|select|simply|just like)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // A sentence with two halves, a bound or a condition is not false when one verb of it is turned.
    [GeneratedRegex(@"\b(make sure|makes sure|ensures?|to avoid|only|unless|except|without|either|neither|nor|but|although|while|whereas|instead|even|still|already|just|not only|however|if|when|so that|otherwise|anymore|any longer|because|also|so|therefore|thus|hence|since|then|as|too|to reduce|in order)\b|;", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
