using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Answers.Writing.Injections;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Writing.Quotes;

/// <summary>A statement of a note as a sentence of an answer.</summary>
/// <param name="Unit">Where it stands.</param>
/// <param name="Text">Plain: the note's words, behind what they need to be understood alone.</param>
internal sealed record Quote(EvidenceUnit Unit, string Text)
{
    /// <summary>Whether a unit can be quoted: no code, no card that asks before it tells, and nothing that a model could not have written as a sentence either, such as a link or unseen letters.</summary>
    public static bool CanBe(EvidenceUnit unit) =>
        unit.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow && !unit.Recalls && WrittenText.Plain(unit.Text) is not null && VisibleText.Of(unit.Text) == unit.Text;

    public static Quote Of(EvidenceUnit unit) => new(unit, Ended($"{About(unit)}{Led(unit)}{unit.Text}"));

    /// <summary>Whether its words alone say what it says: they lean on no other sentence, and nothing stands above that would turn them.</summary>
    public static bool StandsAlone(EvidenceUnit unit) => About(unit).Length == 0 && Led(unit).Length == 0;

    /// <summary>A text with a full stop, where it has no end of its own.</summary>
    public static string Ended(string text) => text.AsSpan().TrimEnd(" ,;:–-") is var whole && whole.Length > 0 && whole[^1] is '.' or '!' or '?' or '…' ? whole.ToString() : $"{whole}.";

    private static string About(EvidenceUnit unit) =>
        (Stance.LeansBack(unit.Text) || unit.Passage.HeadingPathAt(unit.Lines.First).Any(Scope.Denies)) && Subject.Of(unit.Passage, unit.Lines.First) is { } subject ? $"{subject}: " : "";

    private static string Led(EvidenceUnit unit) => LineGrouping.LeadOf(unit) switch
    {
        null or "" => "",
        var lead when lead.EndsWith(':') => $"{lead} ",
        var lead => $"{lead.TrimEnd('.', ' ')} – ",
    };
}
