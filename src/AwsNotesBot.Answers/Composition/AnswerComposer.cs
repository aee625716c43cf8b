using System.Text;
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
    private readonly StringBuilder _markdown = new();

    /// <param name="picked">The direct answer first.</param>
    /// <param name="wholeList">Whether the units are a list whose order matters more than which of them is best.</param>
    /// <returns><c>null</c> where no unit stands in its passage.</returns>
    public ComposedAnswer? Compose(IReadOnlyList<EvidenceUnit> picked, bool wholeList)
    {
        var standing = picked.Where(u => _check.Stands(u.Text, u.Passage)).ToList();
        if (standing.Count == 0)
        {
            return null;
        }

        string? passage = null;
        foreach (var line in LineGrouping.Group(standing, _check, directFirst: !wholeList))
        {
            Write(line, newTopic: line.First.Passage.Id != passage);
            passage = line.First.Passage.Id;
        }

        return new ComposedAnswer(_markdown.ToString(), _citations.Citations);
    }

    private void Write(AnswerLine line, bool newTopic)
    {
        var opening = _markdown.Length == 0;
        var prefix = newTopic ? SubjectPrefix(line) : "";
        var stance = opening ? Stance.Of(question, line.First.Text) : "";
        if (!opening)
        {
            _markdown.Append('\n');
            if (!_markdown.ToString().Contains("\n- "))
            {
                _markdown.Append('\n');
            }
        }

        if (line.Units.Count == 1)
        {
            Say(opening ? "" : "- ", $"{stance}{prefix}{Joined(line.Lead)}", line.First);
            return;
        }

        var indent = "- ";
        if (line.Lead is { } lead)
        {
            var heading = $"{prefix}{MarkdownText.Escape(lead)} {_citations.Marker(line.First)}";
            _markdown.Append(opening ? "" : "- ").Append(heading).Append(opening ? "\n\n" : "\n");
            indent = opening ? "- " : "  - ";
            prefix = "";
        }

        for (var i = 0; i < line.Units.Count; i++)
        {
            Say(indent, i == 0 ? prefix : "", line.Units[i]);
            if (i + 1 < line.Units.Count)
            {
                _markdown.Append('\n');
            }
        }
    }

    private void Say(string bullet, string prefix, EvidenceUnit unit)
    {
        var marker = _citations.Marker(unit);
        if (unit.Kind != BlockKind.Code)
        {
            _markdown.Append(bullet).Append(prefix).Append(MarkdownText.Escape(unit.Text)).Append(' ').Append(marker);
            return;
        }

        var code = MarkdownText.Code(unit.Text);
        if (!unit.Text.Contains('\n'))
        {
            _markdown.Append(bullet).Append(prefix).Append(code).Append(' ').Append(marker);
            return;
        }

        var margin = new string(' ', bullet.Length);
        _markdown.Append(bullet).Append(prefix.TrimEnd()).Append(prefix.Length > 0 ? $" {marker}\n\n" : "")
            .Append(prefix.Length > 0 ? margin : "").Append(code.Replace("\n", $"\n{margin}"))
            .Append(prefix.Length > 0 ? "" : $"\n\n{margin}{marker}");
    }

    private static string Joined(string? lead) => lead switch
    {
        null => "",
        _ when lead.EndsWith(':') => $"{MarkdownText.Escape(lead)} ",
        _ => $"{MarkdownText.Escape(lead.TrimEnd('.', ' '))} – ",
    };

    /// <summary>The passage's subject in front of a text that does not name it.</summary>
    private string SubjectPrefix(AnswerLine line)
    {
        var subject = Subject.Of(line.First.Passage);
        if (subject is null || !_check.Stands(subject, line.First.Passage))
        {
            return "";
        }

        var said = line.First.Said;
        var named = TextAnalyzer.Terms(subject).Any(t => said.Terms.Contains(t) || (line.Lead is not null && line.First.Around.Terms.Contains(t) && TextAnalyzer.Terms(line.Lead).Contains(t)));
        return named && !Stance.LeansBack(line.First.Text) ? "" : $"**{MarkdownText.Escape(subject)}:** ";
    }
}
