using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>A statement to be judged that praises: it has a word of advertising, and neither a number nor a contrast.</summary>
internal static partial class AdvertisingRule
{
    private static readonly Regex Words = new($@"\b({string.Join('|', WordFile.Lines(typeof(AdvertisingRule).Assembly, "advertising.txt").Select(Regex.Escape))})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool Rejects(ItemDraft draft) =>
        draft.Kind == QuizKind.TrueOrFalse && Words.IsMatch(draft.Stem) && !draft.Stem.Any(char.IsDigit) && !Contrast().IsMatch(draft.Stem);

    [GeneratedRegex(@"\b(not|cannot|never|no|than|unlike|whereas|instead|but|while|only|without (?!worrying)|just (one|two|the|before|after|as|like))\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contrast();
}
