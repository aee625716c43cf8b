using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The answer as far as its sentences have held. Holds one answer; not for several threads.</summary>
internal sealed class WrittenAnswer(SentenceVerifier verifier)
{
    private readonly List<WrittenSentence> _sentences = [];
    private readonly CitationList _citations = new();
    private string _below = "";
    private string _break = "";

    public string Markdown => Beginning(_sentences.Count) + _below;

    public IReadOnlyList<WrittenSentence> Sentences => _sentences;

    public IReadOnlyList<Citation> Citations => _citations.Citations;

    /// <summary>How many sentences did not hold.</summary>
    public int Dropped { get; private set; }

    /// <summary>The first sentences alone.</summary>
    public string Beginning(int sentences) => string.Concat(_sentences.Take(sentences).Select(s => s.Markdown));

    /// <returns>Whether the piece holds; it is part of the answer then.</returns>
    public bool Add(string piece)
    {
        var units = verifier.Support(piece);
        if (units.Count > 0)
        {
            var isItem = WrittenText.IsItem(piece);
            var separator = _sentences.Count == 0 ? "" : isItem != _sentences[^1].IsItem || _break == "\n\n" ? "\n\n" : isItem ? "\n" : " ";
            _sentences.Add(new WrittenSentence(separator, isItem, WrittenText.Plain(piece)!, string.Concat(units.Select(_citations.Marker).Distinct())));
            _break = "";
        }
        else
        {
            Dropped++;
        }

        if (piece.AsSpan(piece.AsSpan().TrimEnd().Length).Count('\n') > 1)
        {
            _break = "\n\n";
        }

        return units.Count > 0;
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
