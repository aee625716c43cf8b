using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Takes a name out of a sentence that speaks of something else.</summary>
internal static partial class GapItems
{
    /// <summary>A gap so near the beginning takes the sentence's subject away.</summary>
    private const int FirstWords = 3;

    /// <summary>A name that so many passages have is guessed rather than known.</summary>
    private const double MostPassages = 0.06;

    private const int FewestWords = 9, MostWords = 30;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts)
    {
        foreach (var statement in facts.Statements.Where(s => Standing.IsWhole(s) && s.Text.IndexOfAny(['"', '“']) < 0 && WordRuns.Count(s.Text) is >= FewestWords and <= MostWords))
        {
            if (Gap(statement, facts) is { } gap)
            {
                var (before, after) = (statement.Text[..gap.Start], statement.Text[(gap.Start + gap.Name.Length)..]);
                yield return new ItemDraft
                {
                    Kind = QuizKind.Gap,
                    Setting = facts.Standing.SettingOf(statement),
                    NeedsSetting = !facts.Standing.NamesItself(statement.Text),
                    Ask = $"Fill the gap ({Hints.Initials(gap.Name)}): {Wording.Quoted($"{before}{Wording.Blank}{after}")}",
                    Stem = $"{before} {after}",
                    Answer = gap.Name,
                    Source = statement,
                    Fact = [before, gap.Name, after],
                    Facts = [facts.Named(gap.Name)],
                    Hint = Hints.Letters(gap.Name),
                };
            }
        }
    }

    /// <summary>Whether the name belongs to a longer one, or is one of several that could change places.</summary>
    private static bool IsPartOfMore(string text, int start, int length) =>
        Joined().IsMatch(text[..start]) || JoinedOn().IsMatch(text[(start + length)..]);

    /// <summary>The last of the names that stand once in the sentence and not in what places it.</summary>
    private static (string Name, int Start)? Gap(Statement statement, NoteFacts facts)
    {
        var around = TextAnalyzer.Terms(string.Join(' ', statement.Path.TakeLast(2))).ToHashSet();
        var terms = TextAnalyzer.Terms(statement.Text).ToList();
        foreach (var (name, start) in facts.Subjects.In(statement.Text).Reverse())
        {
            var own = TextAnalyzer.Terms(name).ToList();
            if (WordRuns.Count(statement.Text[..start]) >= FirstWords && !IsPartOfMore(statement.Text, start, name.Length) && !facts.Company.IsExpected(name, statement.Text[(start + name.Length)..]) && own.Count > 0 && facts.Index.PassagesWith(own[^1]) <= MostPassages * facts.Index.Passages.Count && !own.Exists(around.Contains) && own.TrueForAll(term => terms.Count(t => t == term) == 1))
            {
                return (name, start);
            }
        }

        return null;
    }

    // A capital, a comma, a bracket, "and": what stands beside the gap is of the same row or the same name.
    [GeneratedRegex(@"(\p{Lu}[\p{L}\d]*|[,/&+(“""\-.@]|\b(and|or|vs\.?|e\.g|like))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(\s*[\p{Lu}\d]|\s*[,/&+)”""\-@]\s*\S|\s+(and|or|vs)\b|['’]|[\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedOn();
}
