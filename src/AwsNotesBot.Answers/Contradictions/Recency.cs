using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>How new a claim is, as far as its note tells.</summary>
/// <param name="Updated">The day on which the note was last gone over; the earliest of all days where it does not say.</param>
/// <param name="Since">The year from which the claim holds by its own words; 1 for "now", 0 for nothing said, -1 for "older".</param>
internal readonly partial record struct Recency(DateOnly Updated, int Since) : IComparable<Recency>
{
    public static Recency Of(EvidenceUnit unit) => new(unit.Passage.NoteUpdated ?? DateOnly.MinValue, SinceOf(unit.Text));

    public int CompareTo(Recency other) => (Updated, Since).CompareTo((other.Updated, other.Since));

    private static int SinceOf(string text)
    {
        var year = Year().Match(text);
        return year.Success ? int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture)
            : Older().IsMatch(text) ? -1
            : Now().IsMatch(text) ? 1
            : 0;
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:since|as of|from|after|in)\s+(?:\p{L}{3,9}\.?\s+)?((?:19|20)\d\d)\b", Flags)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(now|nowadays|today|currently|meanwhile|recently|no longer|anymore|newer|latest)\b", Flags)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(formerly|previously|older|old|legacy|used to|originally|until|in the past)\b", Flags)]
    private static partial Regex Older();
}
