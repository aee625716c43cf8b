using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>What a note says that something has or has not: "supports X", "no X".</summary>
/// <param name="Unit">Where.</param>
/// <param name="Affirms">Whether it has it.</param>
/// <param name="Thing">Index terms of what it has or has not.</param>
/// <param name="Subject">Index terms of the name of what the section is about.</param>
internal sealed partial record StanceClaim(EvidenceUnit Unit, bool Affirms, IReadOnlySet<string> Thing, IReadOnlySet<string> Subject)
{
    /// <summary>A longer sentence, in words, says more than one thing.</summary>
    private const int LongestText = 14;

    /// <summary>More words than this name no single thing.</summary>
    private const int MostTerms = 3;

    /// <returns><c>null</c> where the unit takes no clear stance.</returns>
    public static StanceClaim? Of(EvidenceUnit unit)
    {
        if (unit.Kind is not (BlockKind.ListItem or BlockKind.Paragraph) || WordRuns.Count(unit.Text) > LongestText || Stance().Match(unit.Text) is not { Success: true } stance)
        {
            return null;
        }

        var thing = TextAnalyzer.Terms(stance.Groups["thing"].Value).ToHashSet(StringComparer.Ordinal);
        return thing.Count is 0 or > MostTerms || Retrieval.Subject.Of(unit.Passage, unit.Lines.First) is not { } subject
            ? null
            : new StanceClaim(unit, !stance.Groups["no"].Success, thing, TextAnalyzer.Terms(subject).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A stance fills its clause: what goes on behind "for", "if" or "on" holds under a condition.</summary>
    [GeneratedRegex(
        @"^(it|they|[\w -]{2,40}?)?\b((?<no>no|(does not|doesn[’']?t|do not|don[’']?t|cannot|can[’']?t) (support|have|offer|allow)|no support for)|(?<yes>supports?|offers?|allows?|has|have))\s+(?<thing>[\w /-]+?)\s*([.(]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stance();
}
