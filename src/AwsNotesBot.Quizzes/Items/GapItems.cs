using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Takes a name out of a sentence that speaks of something else.</summary>
internal static partial class GapItems
{
    /// <summary>A gap so near the beginning takes the sentence's subject away.</summary>
    private const int FirstWords = 2;

    /// <summary>A name that so many passages have is guessed rather than known.</summary>
    private const double MostPassages = 0.2;

    private const int FewestWords = 5, MostWords = 30;

    /// <summary>How many gaps a sentence gives, one an item.</summary>
    private const int MostGaps = 3;

    /// <summary>A shorter name is an abbreviation that everybody would put there.</summary>
    private const int ShortestName = 3;

    private const int LongestAcronym = 6;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        var words = WordsOf(facts);
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && s.Text.IndexOfAny(['"', '“']) < 0 && !Open().IsMatch(s.Text) && WordRuns.Count(s.Text) is >= FewestWords and <= MostWords))
        {
            foreach (var (gap, shown) in Gaps(statement, words, facts).Select(gap => (gap, SectionWords.Beyond(facts.Beginnings.Of(gap.Name, $"{statement.Text[..gap.Start]} {statement.Text[(gap.Start + gap.Name.Length)..]}"), gap.Name, statement))).Where(gap => gap.Item2.Count > 0).Take(MostGaps))
            {
                var (before, after) = (statement.Text[..gap.Start], statement.Text[(gap.Start + gap.Name.Length)..]);
                yield return new ItemDraft
                {
                    Kind = QuizKind.Gap,
                    Setting = facts.Standing.SettingOf(statement),
                    NeedsSetting = !facts.Standing.NamesItself(statement),
                    Ask = $"Fill the gap ({Hints.Begun(shown)}): {Wording.Quoted($"{before}{Wording.Blank}{after}")}",
                    Stem = $"{before} {after}",
                    Answer = gap.Name,
                    Source = statement,
                    Fact = [before, gap.Name, after],
                    Facts = [facts.Named([gap.Name], $"{before} {after}")],
                    Hint = Hints.Letters(gap.Name, shown),
                };
            }
        }
    }

    /// <summary>Whether the name belongs to a longer one, or stands beside another name for it.</summary>
    private static bool IsPartOfMore(string text, int start, int length) =>
        Joined().IsMatch(text[..start]) || JoinedOn().IsMatch(text[(start + length)..]);

    /// <summary>The names that stand once in the sentence and not in what places it, the last first.</summary>
    private static IEnumerable<(string Name, int Start)> Gaps(Statement statement, HashSet<string> words, NoteFacts facts)
    {
        var around = TextAnalyzer.Terms(string.Join(' ', statement.Path.TakeLast(2))).ToHashSet();
        var terms = TextAnalyzer.Terms(statement.Text).ToList();
        foreach (var (name, start) in facts.Subjects.In(statement.Text).Reverse())
        {
            var own = TextAnalyzer.Terms(name).ToList();
            if (name.Length >= ShortestName && !HasTwin(name, words) && !Phrase().IsMatch(name) && (!IsAcronym(name) || (facts.IsTaught(name) && !IsNickname(name, facts))) && WordRuns.Count(statement.Text[..start]) >= FirstWords && !IsPartOfMore(statement.Text, start, name.Length) && !Enumerations.IsInLong(statement.Text[..start], statement.Text[(start + name.Length)..]) && !facts.Company.IsExpected(name, statement.Text[(start + name.Length)..]) && own.Count > 0 && facts.Index.PassagesWith(own[^1]) <= MostPassages * facts.Index.Passages.Count && !own.Exists(around.Contains) && own.TrueForAll(term => terms.Count(t => t == term) == 1))
            {
                yield return (name, start);
            }
        }
    }

    /// <summary>Abbreviations that the notes only use, such as JSON or HTTP, are nothing that they teach.</summary>
    private static bool IsAcronym(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.Length <= LongestAcronym && !name.Any(char.IsLower);

    /// <summary>Whether the notes know the abbreviation with an S behind it, or without its own, as another: HTTP and HTTPS fit the same sentences.</summary>
    internal static bool HasTwin(string name, HashSet<string> words) =>
        IsAcronym(name) && (words.Contains($"{name}S") || (name.Length > ShortestName && name[^1] == 'S' && words.Contains(name[..^1])));

    /// <summary>Every word of the notes as it is written there.</summary>
    internal static HashSet<string> WordsOf(NoteFacts facts) => [.. facts.Statements.SelectMany(s => ProperNouns.Words(s.Text))];

    /// <summary>Whether the notes mostly call the thing otherwise, in one word: the writer's own shorthand.</summary>
    private static bool IsNickname(string name, NoteFacts facts) =>
        facts.Index.OtherNamesOf(name).Any(other => !other.Contains(' ', StringComparison.Ordinal) && Passages(other, facts) > Passages(name, facts));

    private static int Passages(string word, NoteFacts facts) => TextAnalyzer.Terms(word) is [var term, ..] ? facts.Index.PassagesWith(term) : 0;

    // "Since 2023" is a term of some list, and no name.
    [GeneratedRegex(@"^(since|until|from|in|on|at|by|for|with|after|before|up to|about)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();

    // A row that goes on: anything of its kind could stand in the gap.
    [GeneratedRegex(@"\b(etc|and more|and others|or any|or others|and so on|example|ex)\b|\.\.\.|…|\?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    // A capital, a stroke, a bracket: what stands beside the gap is of the same name, or says it once more.
    [GeneratedRegex(@"(\p{Lu}[\p{L}\d]*|[/+(“""\-.@]|\b(vs\.?|e\.g|like|no|not|without))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(\s*[\p{Lu}\d]|\s*[/+)”""\-@]\s*\S|\s+(vs|as a)\b|['’]|[\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedOn();
}
