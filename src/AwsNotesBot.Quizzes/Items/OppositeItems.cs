using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Statements to be judged of which the false one has one word for its opposite: stateful for stateless.</summary>
internal static partial class OppositeItems
{
    private const int MostWords = 24;

    private static readonly ILookup<string, string> Opposites = WordFile.Lines(typeof(OppositeItems).Assembly, "turned.txt")
        .Select(line => line.Split(" / "))
        .SelectMany(pair => new[] { (Word: pair[0], Opposite: pair[1]), (Word: pair[1], Opposite: pair[0]) })
        .ToLookup(pair => pair.Word, pair => pair.Opposite, StringComparer.Ordinal);

    private static readonly Regex Words = new($@"\b({string.Join('|', Opposites.Select(pair => pair.Key).OrderByDescending(word => word.Length).Select(Regex.Escape))})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && WordRuns.Count(s.Text) <= MostWords && SentenceSplitter.Split(s.Text).Count == 1 && !Open().IsMatch(s.Text)))
        {
            if (Turned(statement.Text, [.. facts.Names.In(statement.Text).Concat(facts.Subjects.In(statement.Text)).Where(name => name.Name.Contains(' ', StringComparison.Ordinal))]) is var (word, opposite, at))
            {
                var (before, after) = (statement.Text[..at], statement.Text[(at + word.Length)..].TrimEnd('.') + ".");
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
                    Wrong = [[opposite]],
                    IsTurned = true,
                    Swap = option => $"{before}{option}{after}",
                };
            }
        }
    }

    /// <summary>The one word of a sentence that has an opposite, and where it stands; <c>null</c> where there is none, or several, or the opposite stands there as well.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="names">Names in it, with where each begins: a word of a name has no opposite.</param>
    internal static (string Word, string Opposite, int At)? Turned(string text, IReadOnlyList<(string Name, int Start)> names)
    {
        var found = Words.Matches(text).ToList();
        return found is [var one] && one.Index > 0 && char.IsLower(one.Value[0]) && (!Comparative().IsMatch(one.Value) || Than().IsMatch(text)) && !Listed().IsMatch(text[..one.Index]) && !ListedOn().IsMatch(text[(one.Index + one.Length)..]) && !names.Any(n => n.Start <= one.Index && one.Index < n.Start + n.Name.Length)
            ? (one.Value, Opposites[one.Value].First(), one.Index)
            : null;
    }

    // "Lower cost" than what: nobody would believe the opposite of an advantage.
    [GeneratedRegex(@"(er|est)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comparative();

    [GeneratedRegex(@"\b(than|compared)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Than();

    // One of a row, or a piece of a word.
    [GeneratedRegex(@"([,&+-]|\band)\s?$|\b(a|the) (feature|service)\s$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(-|,|\s?[&+]|\s(and|internet|cloud|key|keys|interface|interfaces|contact|on)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListedOn();

    // A choice, a condition, an example or a denial is not false when one word of it is turned; what is quoted or in brackets is an aside.
    [GeneratedRegex(@"\b(or|and/or|either|both|unless|except|only|if|when|while|but|although|whereas|instead|rather|not|no|never|cannot|without|can|may|might|could|e\.g|etc|example|such as|like|as well|also|too|any|depending|optionally|optional: )\b|n['’]t\b|[(""“/?]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
