using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Writing.Alignment;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Answers.Writing.Injections;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Holds each sentence of a model to the passages that it was shown. Reads them once; not for several threads.</summary>
internal sealed class SentenceVerifier
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly IReadOnlyList<IReadOnlyList<(EvidenceUnit Unit, Verbatim Text)>> _units;
    private readonly Abbreviations _abbreviations;
    private readonly AlignedVerifier _aligned;

    /// <param name="cutter">Gives the sentences, items and rows of passages.</param>
    /// <param name="passages">In the order of their numbers, from 1.</param>
    public SentenceVerifier(EvidenceCutter cutter, IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _abbreviations = new(passages.SelectMany(p => p.Blocks.Select(b => b.Text).Concat(p.HeadingPath).Append(p.NoteTitle)));
        _units = [.. passages.Select(p => cutter.Units(p).Where(IsEvidence).Select(u => (u, new Verbatim(u.Text))).ToList())];
        _aligned = new([.. _units.Select(units => units.Select(u => new UnitClauses(u.Unit, _abbreviations)).ToList())]);
    }

    /// <summary>What the passages state, in their order: nothing that only introduces, nothing that speaks to models.</summary>
    public IEnumerable<EvidenceUnit> Evidence => _units.SelectMany(units => units).Select(u => u.Unit);

    /// <summary>The passages that a piece cites.</summary>
    /// <param name="piece">Its markers as <c>[n]</c>; numbers of none are passed over.</param>
    public IReadOnlyList<Passage> Cited(string piece) => [.. CitedIn(piece).Select(at => _passages[at])];

    /// <param name="piece">As it was written, its markers as <c>[n]</c>.</param>
    /// <returns>The units that say it, of cited passages where these do, else of any that was shown; empty where none does.</returns>
    public IReadOnlyList<EvidenceUnit> Support(string piece)
    {
        if (WrittenText.Plain(piece) is not { } text)
        {
            return [];
        }

        var (cited, verbatim) = (CitedIn(piece), new Verbatim(text));
        return cited.Concat(Enumerable.Range(0, _units.Count)).SelectMany(at => _units[at]).FirstOrDefault(u => verbatim.IsFrom(u.Text)).Unit is { } taken
            ? [taken]
            : _aligned.Support(_abbreviations.Expand(text), cited);
    }

    /// <summary>From 0, each once.</summary>
    private HashSet<int> CitedIn(string piece) => [.. Markers.In(piece).Where(n => n >= 1 && n <= _passages.Count).Select(n => n - 1)];

    private static bool IsEvidence(EvidenceUnit unit) => !unit.Introduces && !SpeaksToModels(unit);

    /// <summary>The block whole and what stands above it: a sentence after an order may be part of it, and a heading's words count as given.</summary>
    private static bool SpeaksToModels(EvidenceUnit unit) =>
        new[] { unit.Source.Text, unit.Lead ?? "", unit.Passage.NoteTitle }.Concat(unit.Passage.HeadingPathAt(unit.Lines.First)).Any(text => Injection.In(text) || ModelOrders.In(text));
}
