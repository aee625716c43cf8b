using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>What writers of plain English say in several ways: words that stand for one another, and phrases that are read as others. Read from three tables.</summary>
internal static partial class Lexicon
{
    private sealed record Phrase(string[] Words, string Reading);

    private static readonly string[] Inflections = ["s", "es", "d", "ed", "ing"];

    private static readonly FrozenDictionary<string, string[]> Forms = new Dictionary<string, string[]>
    {
        ["be"] = ["is", "are", "am", "was", "were", "been", "being"], ["have"] = ["has", "had", "having"], ["do"] = ["does", "did", "done", "doing"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int[]> Groups = Lines("thesaurus.txt")
        .SelectMany((line, group) => Entries(line).Where(e => !e.Contains(' ')).Select(e => (Lemma: LemmaOf(e), Group: group)))
        .GroupBy(pair => pair.Lemma)
        .ToFrozenDictionary(lemma => lemma.Key, lemma => lemma.Select(pair => pair.Group).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Free = Lines("claimless.txt").SelectMany(line => line.Split(' ')).Select(LemmaOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>By the lemma of their first word, the longest first.</summary>
    private static readonly FrozenDictionary<string, Phrase[]> Phrases = Lines("rewrites.txt")
        .Select(line => line.Split('=', StringSplitOptions.TrimEntries)).SelectMany(sides => Entries(sides[1]).Select(e => (Written: e, Reading: sides[0])))
        .Concat(Lines("thesaurus.txt").SelectMany(line => Entries(line).Where(e => e.Contains(' ')).Select(e => (Written: e, Reading: Entries(line)[0]))))
        .Concat(Lines("rewrites.txt").Select(line => line.Split('=', StringSplitOptions.TrimEntries)[0]).Where(r => r.Contains(' ')).Select(r => (Written: r, Reading: r)))
        .Select(pair => new Phrase([.. Token().Matches(pair.Written).Select(m => m.Value)], pair.Reading))
        .GroupBy(phrase => LemmaOf(phrase.Words[0]))
        .ToFrozenDictionary(first => first.Key, first => first.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a word claims nothing where something else is said.</summary>
    public static bool IsClaimless(string lemma) => Free.Contains(lemma);

    /// <summary>Whether one lemma may be written for the other.</summary>
    public static bool AreSynonyms(string a, string b) =>
        (WordRelations.AreSynonyms(a, b) || (Groups.TryGetValue(a, out var groups) && Groups.TryGetValue(b, out var others) && groups.AsSpan().ContainsAny(others))) && !WordRelations.AreOfTwoSides(a, b);

    /// <summary>The groups that hold both sides of an opposition, for a test of the table.</summary>
    public static IEnumerable<string> Contradictions() =>
        from line in Lines("thesaurus.txt") let words = Entries(line).Where(e => !e.Contains(' ')).ToList()
        from a in words from b in words where string.CompareOrdinal(a, b) < 0 && WordRelations.AreOfTwoSides(LemmaOf(a), LemmaOf(b)) select $"{a}, {b}";

    /// <summary>What a word is looked up by: the index term of its base form.</summary>
    public static string LemmaOf(string word) => word.ToLowerInvariant() switch
    {
        "is" or "are" or "am" or "was" or "were" or "been" or "being" or "be" => "be",
        "has" or "had" or "having" or "have" => "have",
        "does" or "did" or "do" or "doing" => "do",
        var lower => WordRelations.TermOf(IrregularForms.BaseOf(lower)),
    };

    /// <summary>The text with each phrase as it is read; a pronoun may stand inside of one: "switch it off".</summary>
    public static string Read(string text)
    {
        var tokens = Token().Matches(text);
        var words = tokens.Select(t => t.Value.ToLowerInvariant()).ToList();
        var read = new StringBuilder();
        var copied = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (Phrases.TryGetValue(LemmaOf(words[at]), out var phrases)
                && phrases.Select(p => (Phrase: p, Length: Match(p.Words, words, at))).FirstOrDefault(p => p.Length > 0 && IsRun(text, tokens, at, p.Length)) is { Phrase: { } phrase, Length: var length })
            {
                read.Append(text, copied, tokens[at].Index - copied).Append(phrase.Reading);
                at += length - 1;
                copied = tokens[at].Index + tokens[at].Length;
            }
        }

        return read.Append(text, copied, text.Length - copied).ToString();
    }

    /// <returns>How many tokens it takes; 0 for no match.</returns>
    private static int Match(string[] phrase, List<string> words, int at)
    {
        var next = at;
        foreach (var (i, word) in phrase.Index())
        {
            if (i > 0 && next < words.Count && !IsForm(words[next], word) && (phrase.Length == 2 ? words[next] is "it" or "them" or "this" : words[next] is "also" or "still"))
            {
                next++;
            }

            if (next >= words.Count || !IsForm(words[next++], word))
            {
                return 0;
            }
        }

        return next - at;
    }

    /// <summary>Whether a word is a form of another one, not merely of its root: "months" is of "month", "monthly" is not.</summary>
    private static bool IsForm(string word, string of) =>
        word == of || IrregularForms.BaseOf(word) == IrregularForms.BaseOf(of) || (Forms.TryGetValue(of, out var forms) ? forms.Contains(word) : of.Length > 2 && Inflections.Any(e => word == of + e || word == of.TrimEnd('e') + e || word == $"{of}{of[^1]}{e}" || (of[^1] == 'y' && word == $"{of[..^1]}i{e}")));

    private static bool IsRun(string text, MatchCollection tokens, int at, int length) =>
        !text.AsSpan(tokens[at].Index, tokens[at + length - 1].Index - tokens[at].Index).ContainsAny(",;:(–—-");

    private static IReadOnlyList<string> Lines(string file) => WordFile.Lines(typeof(Lexicon).Assembly, file);

    private static string[] Entries(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[\p{L}\d]+(['’][\p{L}]+)?|%", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
