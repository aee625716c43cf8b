using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Tests.Content;

/// <summary>The flash-card lines at the end of a note: <c>- Question? :: Answer</c>, three to eight of them.</summary>
internal static partial class SelfCheckLint
{
    private const string Heading = "## Self-check";
    private const int Fewest = 3, Most = 8;

    public static IEnumerable<(int Line, string Wrong)> Check(string text)
    {
        var lines = text.Split('\n');
        var start = Array.IndexOf(lines, Heading);
        if (start < 0)
        {
            yield return (lines.Length, $"no section '{Heading}'");
            yield break;
        }

        var cards = lines.Index().Skip(start + 1).Where(l => l.Item.Length > 0).ToList();
        if (cards.Count is < Fewest or > Most)
        {
            yield return (start + 1, $"{cards.Count} self-check lines, there are {Fewest} to {Most}");
        }

        foreach (var (index, _) in cards.Where(c => !Card().IsMatch(c.Item)))
        {
            yield return (index + 1, "not of the form '- Question? :: Answer'");
        }
    }

    [GeneratedRegex(@"^- [^\s:].*\? :: \S.*$")]
    private static partial Regex Card();
}
