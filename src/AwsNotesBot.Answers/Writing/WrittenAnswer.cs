using System.Text;
using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The answer as far as its sentences have held. Holds one answer; not for several threads.</summary>
internal sealed class WrittenAnswer(SentenceVerifier verifier)
{
    private readonly StringBuilder _markdown = new();
    private readonly CitationList _citations = new();
    private string _break = "";
    private bool _inList;

    public string Markdown => _markdown.ToString();

    public IReadOnlyList<Citation> Citations => _citations.Citations;

    /// <summary>How many sentences did not hold.</summary>
    public int Dropped { get; private set; }

    /// <returns>Whether the piece holds; it is part of the answer then.</returns>
    public bool Add(string piece)
    {
        var unit = verifier.Support(piece);
        if (unit is not null)
        {
            var isItem = WrittenText.IsItem(piece);
            var separator = _markdown.Length == 0 ? "" : isItem != _inList || _break == "\n\n" ? "\n\n" : isItem ? "\n" : " ";
            var text = MarkdownText.Escape(WrittenText.Plain(piece)!);
            _markdown.Append(separator).Append(isItem ? "- " : "").Append(text).Append(' ').Append(_citations.Marker(unit));
            (_inList, _break) = (isItem, "");
        }
        else
        {
            Dropped++;
        }

        if (piece.AsSpan(piece.AsSpan().TrimEnd().Length).Count('\n') > 1)
        {
            _break = "\n\n";
        }

        return unit is not null;
    }

    /// <summary>Puts another answer below a sentence of the bot's own; its citations go on from those before.</summary>
    public void Append(string notice, Answer other)
    {
        if (_markdown.Length > 0)
        {
            _markdown.Append("\n\n");
        }

        var markdown = CitationNumbers.Replace(other.Markdown, number =>
            other.Citations.FirstOrDefault(c => c.Number == number) is { } citation ? _citations.Marker(citation.Passage, citation.Lines) : null);
        _markdown.Append(notice).Append("\n\n").Append(markdown);
    }
}
