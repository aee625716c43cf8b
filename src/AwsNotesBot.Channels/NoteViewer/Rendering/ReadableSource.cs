using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>
/// Small changes to a note's Markdown that keep every line where it is: a heading without its space becomes one,
/// anchors and comments in HTML go, <c>&lt;br&gt;</c> breaks the line. Code is left as it stands.
/// </summary>
internal static partial class ReadableSource
{
    /// <summary>Stands for a line break until the page is written; a private-use character that the source may not hold.</summary>
    public const char Break = '\uE000';

    public static string Prepare(string[] lines)
    {
        var prepared = new string[lines.Length];
        var fence = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Replace(Break, ' ');
            var marker = Fence().Match(line).Groups[1].Value;
            prepared[i] = line;
            if (fence.Length > 0)
            {
                // CommonMark: a fence is closed by the same character, at least as often, with nothing after it.
                var isEnd = marker.StartsWith(fence, StringComparison.Ordinal) && line.Trim().Length == marker.Length;
                fence = isEnd ? "" : fence;
            }
            else if (marker.Length > 0)
            {
                fence = marker;
            }
            else
            {
                prepared[i] = Mend(line);
            }
        }

        return string.Join('\n', prepared);
    }

    public static string RestoreBreaks(string html) => html.Replace(Break.ToString(), "<br>", StringComparison.Ordinal);

    private static string Mend(string line)
    {
        line = TightHeading().Replace(line, "$1 ");
        return line.Contains('<') && !line.Contains('`') ? LineBreak().Replace(Invisible().Replace(line, ""), Break.ToString()) : line;
    }

    [GeneratedRegex(@"^ {0,3}(`{3,}(?=[^`]*$)|~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^( {0,3}#{2,6})(?=[^#\s])")]
    private static partial Regex TightHeading();

    [GeneratedRegex(@"</?a(?:\s[^<>]*)?>|<!--[^>]*-->", RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}
