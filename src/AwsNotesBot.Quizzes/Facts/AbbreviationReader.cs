using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>An abbreviation with what its letters stand for.</summary>
/// <param name="Short">In capitals.</param>
/// <param name="Full">As the notes spell it out.</param>
/// <param name="Source">The sentence that does.</param>
internal sealed record Abbreviation(string Short, string Full, Statement Source);

/// <summary>Finds the abbreviations that a note spells out, in brackets behind them or in front of them in brackets.</summary>
internal static partial class AbbreviationReader
{
    /// <summary>Of every abbreviation that the statements spell out in one way only, the first place.</summary>
    public static IEnumerable<Abbreviation> Read(IEnumerable<Statement> statements) =>
        from spelled in statements.SelectMany(In).GroupBy(found => found.Short)
        where spelled.Select(found => string.Join(' ', TextAnalyzer.Terms(found.Full.Replace('-', ' ')))).Distinct().Count() == 1
        select spelled.First();

    private static IEnumerable<Abbreviation> In(Statement statement)
    {
        foreach (Match bracket in Bracket().Matches(statement.Text))
        {
            var (before, inside) = (Words(statement.Text[..bracket.Index]), Words(bracket.Groups[1].Value));
            if (inside is [var behind] && Capitals().IsMatch(behind) && Tail(before, Singular(behind)) is { } tail)
            {
                yield return new Abbreviation(Singular(behind), tail, statement);
            }
            else if (before is [.., var front] && Capitals().IsMatch(front) && IsSpelledOut(Singular(front), inside))
            {
                yield return new Abbreviation(Singular(front), string.Join(' ', inside), statement);
            }
        }
    }

    /// <summary>The last words whose letters make the abbreviation; <c>null</c> where they do not.</summary>
    private static string? Tail(string[] words, string letters) =>
        Enumerable.Range(0, words.Length).Reverse().Select(first => words[first..]).TakeWhile(tail => tail.Length <= 2 * letters.Length)
            .FirstOrDefault(tail => IsSpelledOut(letters, tail)) is { } found ? string.Join(' ', found) : null;

    private static bool IsSpelledOut(string letters, string[] words)
    {
        string[] parts = [.. words.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries))];
        return parts.Length > 1 && parts.All(part => part.All(char.IsLetter)) && !Joining().IsMatch(words[0])
            && (Initials(parts) == letters || Initials([.. parts.Where(part => !Joining().IsMatch(part))]) == letters);
    }

    private static string Initials(string[] parts) => string.Concat(parts.Select(part => char.ToUpperInvariant(part[0])));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Singular(string word) => word.TrimEnd('s');

    [GeneratedRegex(@"\(([^()]{2,70})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^\p{Lu}{2,6}s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joining();
}
