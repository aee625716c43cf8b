using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Writing.Openings;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The answer as far as its sentences have held. Holds one answer; not for several threads.</summary>
/// <param name="verifier">Holds the sentences.</param>
/// <param name="opens">Whether the first sentence is shown from its beginning, as soon as that holds.</param>
internal sealed class WrittenAnswer(SentenceVerifier verifier, bool opens)
{
    private readonly SentenceOpener _opener = new(verifier);
    private readonly List<WrittenSentence> _sentences = [];
    private readonly CitationList _citations = new();
    private Opening? _opening;
    private string _below = "";
    private string _break = "";

    public string Markdown => Beginning(_sentences.Count) + _opening?.Markdown + _below;

    public IReadOnlyList<WrittenSentence> Sentences => _sentences;

    public IReadOnlyList<Citation> Citations => _citations.Citations;

    /// <summary>Whether a sentence held to its end.</summary>
    public bool HasWhole { get; private set; }

    /// <summary>How many sentences did not hold.</summary>
    public int Dropped { get; private set; }

    /// <summary>The first sentences alone.</summary>
    public string Beginning(int sentences) => string.Concat(_sentences.Take(sentences).Select(s => s.Markdown));

    /// <param name="beginning">A piece as far as it is written.</param>
    /// <returns>Whether it is the first sentence and can be shown as far as it holds.</returns>
    public bool Begin(string beginning)
    {
        if (!opens || _sentences.Count > 0 || _opening is not null)
        {
            return false;
        }

        return (_opening = _opener.Open(beginning)) is not null;
    }

    /// <returns>Whether the answer has grown: the piece holds, or its beginning does.</returns>
    public bool Add(string piece)
    {
        var grows = Begin(piece);
        var units = verifier.Support(piece);
        if (units.Count == 0)
        {
            Dropped++;
        }
        else
        {
            if (_opening?.Begins(piece) is false)
            {
                End();
            }

            var isItem = WrittenText.IsItem(piece);
            var separator = _sentences.Count == 0 ? "" : isItem != _sentences[^1].IsItem || _break == "\n\n" ? "\n\n" : isItem ? "\n" : " ";
            _sentences.Add(new WrittenSentence(separator, isItem, WrittenText.Plain(piece)!, string.Concat(units.Select(_citations.Marker).Distinct())));
            (_opening, _break, HasWhole) = (null, "", true);
        }

        if (piece.AsSpan(piece.AsSpan().TrimEnd().Length).Count('\n') > 1)
        {
            _break = "\n\n";
        }

        return grows || units.Count > 0;
    }

    /// <summary>Makes a sentence of the opening where none that held went on from it.</summary>
    public void End()
    {
        if (_opening is { } opening)
        {
            _sentences.Add(opening.Ended(string.Concat(opening.Units.Select(_citations.Marker).Distinct())));
            _opening = null;
        }
    }

    /// <summary>Says a sentence in other words; its place and its citation stay.</summary>
    /// <param name="at">Its place, from 0.</param>
    /// <param name="text">Plain.</param>
    public void Reword(int at, string text) => _sentences[at] = _sentences[at] with { Text = text };

    /// <summary>Puts a sentence of the bot's own below.</summary>
    public void Append(string notice) => _below += $"{(Markdown.Length > 0 ? "\n\n" : "")}{Notices.Of(notice)}";

    /// <summary>Puts another answer below a sentence of the bot's own; its citations go on from those before.</summary>
    public void Append(string notice, Answer other)
    {
        Append(notice);
        var markdown = CitationNumbers.Replace(other.Markdown, number =>
            other.Citations.FirstOrDefault(c => c.Number == number) is { } citation ? _citations.Marker(citation.Passage, citation.Lines) : null);
        _below += $"\n\n{markdown}";
    }
}
