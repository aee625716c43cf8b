using AwsNotesBot.Answers.Contradictions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Writes picked units as Markdown, the direct answer as a sentence of its own and further points as a list below it.</summary>
internal sealed class AnswerComposer(Question question)
{
    private readonly QuoteCheck _check = new();
    private readonly CitationList _citations = new();
    private readonly MarkdownBlocks _blocks = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <param name="picked">The direct answer first.</param>
    /// <param name="wholeList">Whether the units are a list whose order matters more than which of them is best.</param>
    /// <param name="disagreement">What is said before all else; <c>null</c> for none.</param>
    /// <returns><c>null</c> where no unit stands in its passage.</returns>
    public ComposedAnswer? Compose(IReadOnlyList<EvidenceUnit> picked, bool wholeList, Disagreement? disagreement = null)
    {
        var standing = picked.Where(u => _check.Stands(u.Text, u.Passage)).ToList();
        if (standing.Count == 0)
        {
            return null;
        }

        if (disagreement is not null && disagreement.Values.All(v => standing.Contains(v.Unit.Unit)))
        {
            var values = disagreement.Values.Select(v => $"{MarkdownText.Escape(v.Value)} {_citations.Marker(v.Unit.Unit)}");
            _blocks.Paragraph($"The notes differ: {string.Join(", ", values)}.");
        }

        string? passage = null;
        foreach (var line in LineGrouping.Group(standing, _check, directFirst: !wholeList))
        {
            Write(line, newTopic: line.First.Passage.Id != passage);
            passage = line.First.Passage.Id;
        }

        return new ComposedAnswer(_blocks.ToString(), _citations.Citations);
    }

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
        var marker = _citations.Marker(unit);
        _said.Add($"{unit.Text}\n{unit.Passage.Id}");
        if (unit.Kind != BlockKind.Code)
        {
            Put($"{prefix}{MarkdownText.Escape(unit.Text)} {marker}", level);
        }
        else if (unit.Text.Contains('\n'))
        {
            // A block of code is introduced by what it is about, and its marker stands there.
            var about = Subject.Of(unit.Passage, unit.Lines.First) is { } name && _check.Stands(name, unit.Passage) ? $"**{MarkdownText.Escape(name)}:** " : "";
            Put($"{(prefix.Length > 0 ? prefix : about)}{marker}\n\n{MarkdownText.Code(unit.Text)}", level);
        }
        else
        {
            Put($"{prefix}{MarkdownText.Code(unit.Text)} {marker}", level);
        }
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
