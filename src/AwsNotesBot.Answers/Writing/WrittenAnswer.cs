using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Quotes;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The answer as far as its sentences have held, or the notes' own stand in their place. Holds one answer; not for several threads.</summary>
/// <param name="verifier">Holds the sentences.</param>
/// <param name="quotes">Finds the notes' own.</param>
/// <param name="opens">Whether the first sentence is shown from its beginning, as far as the notes begin so too.</param>
internal sealed class WrittenAnswer(SentenceVerifier verifier, QuoteFinder quotes, bool opens)
{
    /// <summary>The share of a statement's words that says it.</summary>
    private const double Said = 0.8;

    private readonly List<WrittenSentence> _sentences = [];
    private readonly CitationList _citations = new();
    private readonly HashSet<EvidenceUnit> _cited = [], _quoted = [];
    private Opening? _opening;
    private string _below = "";
    private string _break = "";

    public string Markdown => Beginning(_sentences.Count) + _opening?.Markdown + _below;

    public IReadOnlyList<WrittenSentence> Sentences => _sentences;

    public IReadOnlyList<Citation> Citations => _citations.Citations;

    /// <summary>How many sentences held; one that says only what was quoted before is not said again.</summary>
    public int Held { get; private set; }

    /// <summary>How many did not hold, and the notes' own stand in their place.</summary>
    public int Quoted { get; private set; }

    /// <summary>How many did not hold, of which the notes say nothing or nothing new.</summary>
    public int Dropped { get; private set; }

    /// <summary>The first sentences alone.</summary>
    public string Beginning(int sentences) => string.Concat(_sentences.Take(sentences).Select(s => s.Markdown));

    /// <param name="beginning">A piece as far as it is written.</param>
    /// <returns>Whether it is the first sentence, and more of it can be shown.</returns>
    public bool Begin(string beginning)
    {
        if (!opens || _sentences.Count > 0 || quotes.Open(beginning) is not { } opening
            || (_opening is not null && !(opening.Text.Length > _opening.Text.Length && opening.IsItem == _opening.IsItem && opening.Text.StartsWith(_opening.Text, StringComparison.Ordinal))))
        {
            return false;
        }

        _opening = opening;
        return true;
    }

    /// <returns>Whether the answer has grown.</returns>
    public bool Add(string piece)
    {
        var grows = Begin(piece);
        if (_opening?.Begins(piece) is false)
        {
            End();
        }

        var (text, cited) = (WrittenText.Plain(piece), verifier.Cited(piece));
        if (verifier.Support(piece) is { Count: > 0 } units)
        {
            Held++;
            if (!units.All(_quoted.Contains))
            {
                Write(piece, text!, units);
                grows = true;
            }
        }
        else if (text is not null && (_opening is { } opening ? quotes.Ending(opening, text, cited) : quotes.Nearest(text, cited)) is { } quote && !IsSaid(quote.Unit))
        {
            Quoted++;
            Write(piece, quote.Text, [quote.Unit]);
            _quoted.Add(quote.Unit);
            grows = true;
        }
        else
        {
            Dropped++;
        }

        if (piece.AsSpan(piece.AsSpan().TrimEnd().Length).Count('\n') > 1)
        {
            _break = "\n\n";
        }

        return grows;
    }

    /// <summary>Ends an opening, from which no piece went on, as a note ends it.</summary>
    public void End()
    {
        if (_opening is { } opening)
        {
            var quote = quotes.Ending(opening, opening.Text, []);
            _sentences.Add(new WrittenSentence("", opening.IsItem, quote.Text, _citations.Marker(quote.Unit)));
            _opening = null;
            _quoted.Add(quote.Unit);
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

    private void Write(string piece, string text, IReadOnlyList<EvidenceUnit> units)
    {
        var isItem = WrittenText.IsItem(piece);
        var separator = _sentences.Count == 0 ? "" : isItem != _sentences[^1].IsItem || _break == "\n\n" ? "\n\n" : isItem ? "\n" : " ";
        _sentences.Add(new WrittenSentence(separator, isItem, text, string.Concat(units.Select(_citations.Marker).Distinct())));
        (_opening, _break) = (null, "");
        _cited.UnionWith(units);
    }

    /// <summary>Whether a statement stands in the answer, or nearly all of its words do in sentences that cite it.</summary>
    private bool IsSaid(EvidenceUnit unit) => _quoted.Contains(unit) || (_cited.Contains(unit) && NearDuplicates.Overlap(unit.Said.Terms, WordProfile.Of(Markdown).Terms) >= Said);
}
