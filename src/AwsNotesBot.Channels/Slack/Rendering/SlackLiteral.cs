using System.Text;
using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>Plain text inside a <c>markdown</c> block.</summary>
internal static partial class SlackLiteral
{
    /// <summary>Escaped for Markdown, with entities where a backslash would leave Slack's own brackets standing. The number of a citation keeps its brackets.</summary>
    public static string Of(string plain)
    {
        var text = new StringBuilder(plain.Length + 8);
        var at = 0;
        foreach (Match marker in Marker().Matches(plain))
        {
            Append(text, plain[at..marker.Index]);
            text.Append(marker.Value);
            at = marker.Index + marker.Length;
        }

        Append(text, plain[at..]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string plain)
    {
        var escaped = MarkdownText.Escape(plain);
        for (var i = 0; i < escaped.Length; i++)
        {
            var next = i + 1 < escaped.Length ? escaped[i + 1] : '\0';
            if (escaped[i] == '\\' && next is not ('<' or '>' or '&'))
            {
                text.Append('\\').Append(next);
                i++;
            }
            else if (escaped[i] != '\\')
            {
                text.Append(SlackText.Escape(escaped[i].ToString()));
            }
        }
    }

    [GeneratedRegex(@"\[[0-9]{1,3}\](?!\[(?![0-9]{1,3}\])|\(|(?<=^\[[0-9]{1,3}\]):)")]
    private static partial Regex Marker();
}
