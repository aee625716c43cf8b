using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Recognises a message that gives the bot orders about itself instead of asking about the notes.</summary>
internal static partial class Injection
{
    public static bool In(string text) => Orders().IsMatch(text);

    [GeneratedRegex(
        @"\b(ignore|disregard|forget|override)\b.{0,20}\b(previous|prior|above|earlier|all|your)\b.{0,20}\b(instructions?|prompts?|rules|directions)\b"
        + @"|\byour (system |hidden |initial |original )?(prompt|instructions)\b|\bsystem (prompt|notice|override)\b"
        + @"|(?<!\b(?:if|when|once|while|that) )\byou(?:'re| are) (now )?(the |an? )?(admin(istrator)?|root|developer|dan|unrestricted)\b"
        + @"|\b(show|print|output|reveal|give|send|dump|list)\b.{0,30}\byour\b.{0,20}(\.env\b|api keys?|secrets?|environment variables|passwords?|credentials)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Orders();
}
