using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>Finds the lines that look like titles: alone between blank lines, from the first column, short, without a mark of a list or a table.</summary>
internal static partial class SlideTitles
{
    private const int LongestTitle = 90;

    public static IReadOnlyList<SlideTitle> Find(IReadOnlyList<string> lines, bool[] code)
    {
        var titles = new List<SlideTitle>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsTitle(lines, code, i))
            {
                var next = i + 1;
                while (next < lines.Count && string.IsNullOrWhiteSpace(lines[next]))
                {
                    next++;
                }

                titles.Add(new SlideTitle(i, lines[i].Trim(), next < lines.Count && (code[next] || IsBody(lines, next))));
            }
        }

        return titles;
    }

    private static bool IsTitle(IReadOnlyList<string> lines, bool[] code, int at) =>
        !code[at]
        && lines[at].Length is > 0 and <= LongestTitle
        && IsBlank(lines, at - 1)
        && IsBlank(lines, at + 1)
        && Title().IsMatch(lines[at])
        && lines[at].Count(char.IsLetterOrDigit) > 1;

    /// <summary>Whether text begins at a line: a list, a table or sentences. Some short lines are the labels of a picture.</summary>
    private static bool IsBody(IReadOnlyList<string> lines, int at) =>
        BodyStart().IsMatch(lines[at])
        || lines[at].Length > LongestTitle
        || (!IsBlank(lines, at + 1) && lines[at].Length + lines[at + 1].Length > LongestTitle);

    private static bool IsBlank(IReadOnlyList<string> lines, int at) => at < 0 || at >= lines.Count || string.IsNullOrWhiteSpace(lines[at]);

    [GeneratedRegex(@"^\s*(?:[-*]\s|\d+[.)]\s|\||`{3}|.*[^\t]\t)|[.:;]\s*$")]
    private static partial Regex BodyStart();

    [GeneratedRegex(@"^(?!http)[^\s\d*\[|`<-][^\t]*$")]
    private static partial Regex Title();
}
