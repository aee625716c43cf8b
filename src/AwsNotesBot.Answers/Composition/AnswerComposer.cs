using AwsNotesBot.Answers.Contradictions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Writes picked units as Markdown, the direct answer as a sentence of its own and further points as a list below it.</summary>
internal sealed class AnswerComposer(Question question)
{
    /// <summary>Fewer items are counted at a glance.</summary>
    private const int Counted = 3;

    private readonly QuoteCheck _check = new();
    private readonly CitationList _citations = new();
    private readonly MarkdownBlocks _blocks = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <param name="evidence">What is to be said.</param>
    /// <param name="disagreement">What is said before all else; <c>null</c> for none.</param>
    /// <param name="unsaid">What the question takes for granted and the notes do not say; <c>null</c> for nothing.</param>
    /// <returns><c>null</c> where nothing of it stands in its passage.</returns>
    public ComposedAnswer? Compose(ChosenEvidence evidence, Disagreement? disagreement = null, Premise? unsaid = null)
    {
        var standing = evidence.Units.Where(u => _check.Stands(u.Text, u.Passage)).ToList();
        if (disagreement is not null && disagreement.Values.All(v => standing.Contains(v.Units[0].Unit)))
        {
            var values = disagreement.Values.Select(v =>
                $"{MarkdownText.Escape(v.Value)} {string.Concat(v.Units.Take(StatedValue.Quoted).Where(u => standing.Contains(u.Unit)).Select(u => _citations.Marker(u.Unit)))}");
            _blocks.Paragraph($"The notes differ: {string.Join(", ", values)}.");
        }

        if (unsaid is not null && standing.Count > 0)
        {
            _blocks.Paragraph($"The notes found for this do not say {MarkdownText.Escape(unsaid.Text)}. They say:");
        }

        if (evidence.WholeList && standing.Count > 0)
        {
            WriteWholeList(standing, complete: standing.Count == evidence.Units.Count);
        }
        else
        {
            WriteLines(standing, evidence.Comparison);
        }

        return _blocks.Empty ? null : new ComposedAnswer(_blocks.ToString(), _citations.Citations);
    }

    private void WriteLines(IReadOnlyList<EvidenceUnit> units, Comparison? comparison)
    {
        // Below a sentence that speaks of all that is compared, else above what is said of one thing alone.
        if (units.Count == 0 || !question.Sides.All(side => side.Terms.Any(units[0].Said.Terms.Contains)))
        {
            WriteComparison();
        }

        string? passage = null;
        foreach (var line in units.Count == 0 ? [] : LineGrouping.Group(units, _check))
        {
            Write(line, newTopic: line.First.Passage.Id != passage);
            passage = line.First.Passage.Id;
            WriteComparison();
        }

        void WriteComparison()
        {
            if (comparison is not null && ComparisonText.Of(comparison, _check, _citations) is { } table)
            {
                _blocks.Paragraph(table);
                comparison = null;
            }
        }
    }

    /// <summary>A list or the steps of a task in the note's order, told what of, and how many they are.</summary>
    private void WriteWholeList(IReadOnlyList<EvidenceUnit> items, bool complete)
    {
        var first = items[0];
        var line = new AnswerLine(items, first.Kind == BlockKind.ListItem && first.Lead is { } lead && _check.Stands(lead, first.Passage) ? lead.Trim() : null);
        if (!WriteTable(line, line.Lead is null ? Title(first) : null))
        {
            if ((line.Lead ?? Title(first)) is { } opening)
            {
                var subject = line.Lead is not null && MissingSubject.Of(question, line) is { } missing && _check.Stands(missing, first.Passage) ? $"**{MarkdownText.Escape(missing)}:** " : "";
                _blocks.Paragraph($"{subject}{Opening(opening)} {_citations.Marker(first)}");
            }

            for (var i = 0; i < items.Count; i++)
            {
                _blocks.Item(Said(items[i]), level: 0, items[i].Numbered ? i + 1 : null);
            }
        }

        if (complete && items.Count >= Counted)
        {
            _blocks.Paragraph($"{items.Count} in all. {_citations.Marker(first)}");
        }
    }

    private string? Title(EvidenceUnit unit) => Subject.Of(unit.Passage, unit.Lines.First) is { } subject && _check.Stands(subject, unit.Passage) ? subject : null;

    private void Write(AnswerLine line, bool newTopic)
    {
        var subject = newTopic && MissingSubject.Of(question, line) is { } missing && _check.Stands(missing, line.First.Passage) ? missing : null;
        if (WriteTable(line, subject))
        {
            return;
        }

        var prefix = subject is null ? "" : $"**{MarkdownText.Escape(subject)}:** ";

        if (line.Units.Count == 1)
        {
            // A lead that has been said is not said again.
            var lead = line.Lead is { } before && _said.Add($"{before}\n{line.First.Passage.Id}") ? Joined(before) : "";
            var stance = _blocks.Empty ? Stance.Of(question, line.First) : "";
            Say($"{stance}{prefix}{lead}", line.First, level: 0);
            return;
        }

        var level = 0;
        if (line.Lead is { } heading && _said.Add($"{heading}\n{line.First.Passage.Id}"))
        {
            level = _blocks.Empty ? 0 : 1;
            Put($"{prefix}{Opening(heading)} {_citations.Marker(line.First)}", level: 0);
            prefix = "";
        }

        foreach (var unit in line.Units)
        {
            Say(prefix, unit, level);
            prefix = "";
        }
    }

    private bool WriteTable(AnswerLine line, string? subject)
    {
        if (TableText.Of(line.Units, _citations.Peek(line.First.Passage)) is not { } table)
        {
            return false;
        }

        foreach (var row in line.Units)
        {
            _citations.Marker(row);
        }

        if (subject is not null)
        {
            _blocks.Paragraph($"The notes have this on **{MarkdownText.Escape(subject)}**: {_citations.Marker(line.First)}");
        }

        _blocks.Paragraph(table);
        return true;
    }

    private void Say(string prefix, EvidenceUnit unit, int level)
    {
        _said.Add($"{unit.Text}\n{unit.Passage.Id}");

        // A block of code is introduced by what it is about.
        var about = prefix.Length == 0 && unit.Kind == BlockKind.Code && unit.Text.Contains('\n') && Title(unit) is { } title ? $"**{MarkdownText.Escape(title)}:** " : prefix;
        Put($"{about}{Said(unit)}", level);
    }

    /// <summary>The unit's words with its marker, which stands in front of a block of code.</summary>
    private string Said(EvidenceUnit unit)
    {
        var marker = _citations.Marker(unit);
        return unit.Kind != BlockKind.Code ? $"{MarkdownText.Escape(unit.Text)} {marker}"
            : unit.Text.Contains('\n') ? $"{marker}\n\n{MarkdownText.Code(unit.Text)}"
            : $"{MarkdownText.Code(unit.Text)} {marker}";
    }

    /// <summary>What opens the answer is a paragraph, all else a list item.</summary>
    private void Put(string markdown, int level)
    {
        if (_blocks.Empty)
        {
            _blocks.Paragraph(markdown);
        }
        else
        {
            _blocks.Item(markdown, level);
        }
    }

    /// <summary>A bare title in front of its items reads as an opening only with a colon.</summary>
    private static string Opening(string lead) => char.IsLetterOrDigit(lead[^1]) || lead[^1] == ')' ? $"{MarkdownText.Escape(lead)}:" : MarkdownText.Escape(lead);

    private static string Joined(string? lead) => lead switch
    {
        null => "",
        _ when lead.EndsWith(':') => $"{MarkdownText.Escape(lead)} ",
        _ => $"{MarkdownText.Escape(lead.TrimEnd('.', ' '))} – ",
    };
}
