using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>Writes a line of a slide's body the way Markdown reads it.</summary>
internal static partial class SlideLines
{
    public static bool HasTab(string line) => line.Trim(' ').Contains('\t');

    public static string AsMarkdown(string line)
    {
        if (HasTab(line))
        {
            return "| " + line.Trim(' ').Replace("|", @"\|").Replace("\t", " | ") + " |";
        }

        if (Nested().Match(line) is { Success: true } nested)
        {
            return new string(' ', 2 * nested.Groups["indent"].Length) + line.TrimStart();
        }

        return line.StartsWith('#') ? @"\" + line : line;
    }

    // One space deeper is one level deeper, where Markdown asks for two.
    [GeneratedRegex(@"^(?<indent> {1,3})[-*] ")]
    private static partial Regex Nested();

}
