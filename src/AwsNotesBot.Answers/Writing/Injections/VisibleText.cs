using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Injections;

/// <summary>A text as people see it: nothing that is there without being seen, nothing that turns the direction of writing.</summary>
internal static partial class VisibleText
{
    /// <summary>Leaves joiners, which some scripts and emoji need.</summary>
    public static string Of(string text) => Unseen().Replace(text, "");

    /// <summary>For comparing: joiners go too.</summary>
    public static string Bare(string text) => Joiner().Replace(Of(text), "");

    /// <summary>Controls but tab and line ends; format characters; tags and variation selectors, which can spell whole texts; fillers.</summary>
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0-[\t\n\r\u200C\u200D]]|\uDB40[\uDC00-\uDDEF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\u200C\u200D]", RegexOptions.CultureInvariant)]
    private static partial Regex Joiner();
}
