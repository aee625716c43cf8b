using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>Whether a note says an opening so plainly that nothing which follows can turn it round: stricter than what holds a whole sentence.</summary>
internal static partial class OpeningSupport
{
    /// <param name="opening">Plain.</param>
    /// <param name="end">What shows that it could end there.</param>
    /// <param name="unit">What says it, as if it were a sentence.</param>
    public static bool IsPlain(string opening, OpeningEnd end, EvidenceUnit unit)
    {
        if (unit.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || unit.Recalls || !unit.Text.EndsWith('.') || unit.Text.Contains(':') || Around(unit).SelectMany(Words).Append(Next(unit)).Any(OpeningWords.Turns))
        {
            return false;
        }

        var said = ClauseReader.ReadOne(Spelling.Full(opening));
        var parts = Joint().Split(unit.Text).SelectMany(p => Words(p).Any(Scope.IsNegation) ? [p] : Because().Split(p)).ToList();
        return parts.Index().Any(part => (end == OpeningEnd.Clause ? IsWhole(said, part.Item) : Begins(said, part.Item))
            && !parts.Where((_, other) => other != part.Index).SelectMany(Words).Any(OpeningWords.Conditions));
    }

    /// <summary>Whether a sentence names each condition and exception that a unit makes: before its full stop is certain it may still go on to them.</summary>
    /// <param name="sentence">Plain.</param>
    /// <param name="unit">What says it.</param>
    public static bool KeepsConditions(string sentence, EvidenceUnit unit)
    {
        var said = Words(sentence).ToHashSet();
        return Words(unit.Text).Where(OpeningWords.Conditions).All(said.Contains);
    }

    /// <summary>Whether all of a part is said.</summary>
    private static bool IsWhole(Clause said, string part) =>
        !part.Contains(',') && ClauseReader.ReadOne(Spelling.Full(part)).Content is { Count: > 0 } given && given.All(w => said.Content.Any(w.Says));

    /// <summary>Whether a part begins with what is said, leaves out nothing on the way, limits nothing, and does not go on with a second thing.</summary>
    private static bool Begins(Clause said, string part)
    {
        var given = ClauseReader.ReadOne(part);
        var last = given.Content.ToList().FindLastIndex(w => said.Content.Any(w.Says));
        if (last < 0 || !given.Content.Take(last + 1).All(w => said.Content.Any(w.Says)) || Words(part).Any(OpeningWords.Limits))
        {
            return false;
        }

        var words = Token().Matches(part).Select(m => m.Value.ToLowerInvariant()).ToList();
        var end = words.LastIndexOf(given.Content[last].Text);
        return end >= 0 && !words.Take(end).Any(OpeningWords.Counts) && (end + 1 == words.Count || words[end + 1] is not ("and" or "or" or "," or "(" or "-" or "–"));
    }

    private static IEnumerable<string> Around(EvidenceUnit unit) => unit.Passage.HeadingPathAt(unit.Lines.First).Append(unit.Lead ?? "");

    /// <summary>The first word of the sentence behind the unit's in its paragraph, in lower case.</summary>
    private static string Next(EvidenceUnit unit) =>
        unit.Source.Text.IndexOf(unit.Text, StringComparison.Ordinal) is >= 0 and var at ? ClauseReader.FirstWord(unit.Source.Text[(at + unit.Text.Length)..]) : "";

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\d]+(['’][\p{L}]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    /// <summary>Where a second statement begins; "and" alone may join two things of one.</summary>
    [GeneratedRegex(@"[;.!?]\s|,\s(and|so(?! that)|because|since|while|whereas)\s|,\s(?=which\s)|\sand\s(?=(is|are|was|were|can|must|may|has|have|does|do|will|not|never)\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\sbecause\s", RegexOptions.CultureInvariant)]
    private static partial Regex Because();

    [GeneratedRegex(@"[\p{L}\d]+|[^\s\p{L}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
