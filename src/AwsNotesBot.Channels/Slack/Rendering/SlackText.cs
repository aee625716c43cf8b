using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>Text that says in Slack what it says elsewhere: nothing in it pings anybody or becomes a link.</summary>
internal static partial class SlackText
{
    /// <summary>For texts of Slack's own markup (<c>mrkdwn</c>) and for the <c>text</c> of a message.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>
    /// For code, in which entities are shown as they stand: an invisible character parts the bracket from what would make it a
    /// mention (<c>&lt;!channel&gt;</c>, <c>&lt;@U1&gt;</c>, <c>&lt;#C1&gt;</c>).
    /// </summary>
    public static string Disarm(string code) => Mention().Replace(code, "<\u200B");

    [GeneratedRegex("<(?=[!@#])")]
    private static partial Regex Mention();
}
