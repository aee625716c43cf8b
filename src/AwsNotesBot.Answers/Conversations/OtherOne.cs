using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Conversations;

/// <summary>Finds what "the other one" is: what the cited passages name beside the thing that was asked about.</summary>
internal static partial class OtherOne
{
    /// <summary>The most words of a name.</summary>
    private const int LongestName = 4;

    /// <param name="asked">The question that the follow-up refers to.</param>
    /// <param name="cited">The passages of its answer, the first cited first.</param>
    /// <returns>The question with the one thing's name replaced by the other's; <c>null</c> where the passages pair it with nothing.</returns>
    public static string? Instead(string asked, IReadOnlyList<Passage> cited)
    {
        var terms = TextAnalyzer.Terms(asked).ToHashSet(StringComparer.Ordinal);
        var pairs = cited.SelectMany(PairsIn)
            .SelectMany(pair => new[] { (This: pair.A, Other: pair.B), (This: pair.B, Other: pair.A) })
            .Where(pair => IsAsked(pair.This, terms) && IsNew(pair.Other, terms))
            .ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        // What is paired with it most often; of equals the first.
        var (one, other) = pairs.GroupBy(pair => string.Join(' ', TextAnalyzer.Terms(pair.Other))).MaxBy(g => g.Count())!.First();

        // A name's first word tells it from the other, the rest says of what kind both are.
        var own = TextAnalyzer.Terms(one)[0];
        var kept = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !TextAnalyzer.Terms(word).Contains(own));
        return $"{string.Join(' ', kept)} {other}";
    }

    private static bool IsAsked(string name, HashSet<string> asked) =>
        TextAnalyzer.Terms(name) is { Count: > 0 } own && own.Count(asked.Contains) * 2 >= own.Count && asked.Contains(own[0]);

    private static bool IsNew(string name, HashSet<string> asked) => TextAnalyzer.Terms(name) is { Count: > 0 } own && !asked.Contains(own[0]);

    private static IEnumerable<(string A, string B)> PairsIn(Passage passage) =>
        passage.HeadingPath.TakeLast(2).Concat(passage.Blocks.Where(b => b.Kind is not (BlockKind.Code or BlockKind.TableRow)).Select(b => b.Text)).SelectMany(PairsIn);

    private static IEnumerable<(string A, string B)> PairsIn(string text)
    {
        // The header of a table of two compares them.
        if (TableRow.Cells(text) is [_, var left, var right])
        {
            yield return (left, right);
        }

        foreach (Match match in Joint().Matches(text))
        {
            var before = Before().Match(text[..match.Index]).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(LongestName).ToList();
            var after = After().Match(text[(match.Index + match.Length)..]).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(LongestName).ToList();
            if (before.Count > 0 && after.Count > 0)
            {
                yield return Named(before, after);
            }
        }
    }

    /// <summary>"User pools and identity pools" are of one kind, so that its word ends both names; else names are written with capitals.</summary>
    private static (string A, string B) Named(List<string> before, List<string> after)
    {
        var kind = after.FindIndex(word => TextAnalyzer.Terms(word).SequenceEqual(TextAnalyzer.Terms(before[^1])));
        return kind > 0 && before.Count > kind
            ? (string.Join(' ', before.TakeLast(kind + 1)), string.Join(' ', after.Take(kind + 1)))
            : (string.Join(' ', Enumerable.Reverse(before).TakeWhile(IsCapital).Reverse()), string.Join(' ', after.TakeWhile(IsCapital)));
    }

    private static bool IsCapital(string word) => word.Any(char.IsUpper);

    [GeneratedRegex(@"\s+(?:and|or|vs\.?|versus|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>Words with nothing but a space between them: a full stop or comma ends a name.</summary>
    [GeneratedRegex(@"[\p{L}\d@/_-]+(?: [\p{L}\d@/_-]+)*$", RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[\p{L}\d@/_-]+(?: [\p{L}\d@/_-]+)*")]
    private static partial Regex After();
}
