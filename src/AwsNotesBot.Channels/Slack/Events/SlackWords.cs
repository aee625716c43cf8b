using System.Net;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.Slack.Events;

/// <summary>What a person wrote, of Slack's markup.</summary>
internal static partial class SlackWords
{
    /// <summary>Without mentions of the bot, links and other mentions by what they show, entities as what they stand for.</summary>
    public static string Of(string text, string? botUser) =>
        WebUtility.HtmlDecode(Reference().Replace(text, match => Shown(match, botUser))).Trim();

    public static bool Mentions(string text, string? botUser) =>
        botUser is not null && Reference().Matches(text).Any(m => m.Groups["kind"].Value == "@" && m.Groups["target"].Value == botUser);

    private static string Shown(Match reference, string? botUser)
    {
        var (kind, target, label) = (reference.Groups["kind"].Value, reference.Groups["target"].Value, reference.Groups["label"].Value);
        return kind switch
        {
            "@" when target == botUser => " ",
            _ when label.Length > 0 => label,
            "" => target,
            _ => kind + target,
        };
    }

    [GeneratedRegex(@"<(?<kind>[@#!]?)(?<target>[^<>|]*)(\|(?<label>[^<>]*))?>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
