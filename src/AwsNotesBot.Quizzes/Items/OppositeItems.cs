using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Statements to be judged of which the false one has one word for its opposite: stateful for stateless.</summary>
internal static partial class OppositeItems
{
    private const int MostWords = 24;

    /// <summary>Two forms of a word begin with so many letters alike: "encrypted" and "encryption".</summary>
    private const int StemLetters = 6;

    private const string OneWay = " > ", Tied = " ~ ";

    private static readonly ILookup<string, Opposite> Opposites = WordFile.Lines(typeof(OppositeItems).Assembly, "turned.txt").SelectMany(Pair).ToLookup(pair => pair.Word, StringComparer.Ordinal);

    private static readonly Regex Words = new($@"\b({string.Join('|', Opposites.Select(pair => pair.Key).OrderByDescending(word => word.Length).Select(Regex.Escape))})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && WordRuns.Count(s.Text) <= MostWords && SentenceSplitter.Split(s.Text).Count == 1 && !Open().IsMatch(s.Text)))
        {
            if (Turned(statement.Text, [.. facts.Names.In(statement.Text).Concat(facts.Subjects.In(statement.Text)).Where(name => name.Name.Contains(' ', StringComparison.Ordinal))]) is var (word, opposite, isBelieved, at) && !SaysAgain(statement.Text, word, opposite))
            {
                var (before, after) = (statement.Text[..at], statement.Text[(at + word.Length)..].TrimEnd('.', '!') + ".");
                yield return new ItemDraft
                {
                    Kind = QuizKind.TrueOrFalse,
                    Setting = facts.Standing.SettingOf(statement),
                    NeedsSetting = !facts.Standing.NamesItself(statement),
                    Stem = statement.Text,
                    Answer = $"{word}, not {opposite}",
                    Source = statement,
                    Fact = [statement.Text, word],
                    Right = [word],
                    Wrong = isBelieved ? [[opposite]] : [],
                    IsTurned = true,
                    Swap = option => $"{(option == word ? before : Wording.WithArticle(before, option))}{option}{after}",
                };
            }
        }
    }

    /// <summary>The one word of a sentence that has an opposite, and where it stands; <c>null</c> where there is none, or several, or the opposite stands there as well.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="names">Names in it, with where each begins: a word of a name has no opposite.</param>
    /// <returns>Also whether anybody would believe the sentence with its opposite.</returns>
    internal static (string Word, string Opposite, bool IsBelieved, int At)? Turned(string text, IReadOnlyList<(string Name, int Start)> names)
    {
        var found = Words.Matches(text).ToList();
        return found is [var one] && one.Index > 0 && char.IsLower(one.Value[0]) && (!Comparative().IsMatch(one.Value) || Than().IsMatch(text)) && !Listed().IsMatch(text[..one.Index]) && !ListedOn().IsMatch(text[(one.Index + one.Length)..]) && !names.Any(n => n.Start <= one.Index && one.Index < n.Start + n.Name.Length)
            && Opposites[one.Value].First() is var pair && !WordRuns.Of(text).Any(other => pair.Tied.Any(tied => other.StartsWith(tied, StringComparison.OrdinalIgnoreCase)))
            ? (pair.Word, pair.Turned, pair.IsBelieved, one.Index)
            : null;
    }

    /// <summary>Whether the sentence has the word in another form as well: turned, it would contradict itself, or be true of the other.</summary>
    private static bool SaysAgain(string text, string word, string opposite)
    {
        var inside = Stem(word.Length < opposite.Length ? word : opposite);
        return WordRuns.Of(text).Count(other => other.Contains(inside, StringComparison.OrdinalIgnoreCase) || other.StartsWith(Stem(word), StringComparison.OrdinalIgnoreCase)) > WordRuns.Count(word);
    }

    private static string Stem(string word) => word[..Math.Min(StemLetters, word.Length)];

    /// <summary>Of a line "one / other", either for the other; of a line "one > other", the second is turned into nothing that anybody would believe; behind "~" stand the words that are tied to one of them.</summary>
    private static IEnumerable<Opposite> Pair(string line)
    {
        var isBothWays = !line.Contains(OneWay, StringComparison.Ordinal);
        var (words, tied) = line.Split(Tied) is [var first, var last] ? (first, last.Split(", ")) : (line, []);
        var pair = words.Split(isBothWays ? " / " : OneWay);
        return [new(pair[0], pair[1], true, tied), new(pair[1], pair[0], isBothWays, tied)];
    }

    /// <summary>What a word may be turned into, and beginnings of words that go with only one of the two.</summary>
    private sealed record Opposite(string Word, string Turned, bool IsBelieved, string[] Tied);

    // "Lower cost" than what: nobody would believe the opposite of an advantage.
    [GeneratedRegex(@"(er|est)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comparative();

    [GeneratedRegex(@"\b(than|compared)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Than();

    // One of a row, or a piece of a word.
    [GeneratedRegex(@"([,&+-]|\band)\s?$|\b(a|the) (feature|service)\s$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(-|,|\s?[&+]|\s(and|of|internet|cloud|key|keys|interface|interfaces|contact|on)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListedOn();

    // A choice, a condition, an example or a denial is not false when one word of it is turned; what is quoted or in brackets is an aside.
    [GeneratedRegex(@"\b(or|and/or|either|both|unless|except|only|if|when|while|but|although|whereas|instead|rather|not|no|never|cannot|without|can|may|might|could|e\.g|etc|example|such as|like|as well|also|too|any|depending|optionally|optional: )\b|n['’]t\b|[(""“/?]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
