using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Numbers passages in the order in which an answer first uses them.</summary>
internal sealed class CitationList
{
    private readonly List<Citation> _citations = [];

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>The marker that the passage has or would get next.</summary>
    public string Peek(Passage passage) => $"[{(_citations.FindIndex(c => c.Passage.Id == passage.Id) is var at and >= 0 ? at : _citations.Count) + 1}]";

    /// <summary>The marker to set behind a text taken from these lines of the passage.</summary>
    public string Marker(Passage passage, LineRange lines)
    {
        var at = _citations.FindIndex(c => c.Passage.Id == passage.Id);
        if (at < 0)
        {
            at = _citations.Count;
            _citations.Add(new Citation(at + 1, passage, lines));
        }
        else
        {
            _citations[at] = _citations[at] with { Lines = _citations[at].Lines.Cover(lines) };
        }

        return $"[{at + 1}]";
    }

    public string Marker(EvidenceUnit unit) => Marker(unit.Passage, unit.Lines);
}
