using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Writing.Quotes;

/// <summary>How an answer's first sentence begins, as far as a statement of the notes begins so too: shown before the rest is known, because it can end as the note ends it.</summary>
/// <param name="Text">Plain; ends with a word.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="Endings">The statements that begin so; at least one.</param>
internal sealed record Opening(string Text, bool IsItem, IReadOnlyList<Quote> Endings)
{
    private static readonly string[] Articles = ["a ", "an ", "the "];

    /// <summary>That of any sentence which goes on from here begins with it.</summary>
    public string Markdown => $"{(IsItem ? "- " : "")}{MarkdownText.Escape(Text)}";

    /// <param name="beginning">A sentence as far as it is written.</param>
    /// <param name="units">What may end it; each stands alone.</param>
    /// <returns><c>null</c> where no unit begins so with a word that tells what it is about.</returns>
    public static Opening? Of(string beginning, IEnumerable<EvidenceUnit> units)
    {
        if (WrittenText.Plain(beginning) is not { } plain)
        {
            return null;
        }

        var text = char.IsWhiteSpace(beginning[^1]) ? $"{plain} " : plain;
        var begun = units.Select(u => (Unit: u, Common: Common(text, u.Text))).ToList();
        var longest = begun.Select(b => b.Common.Length).DefaultIfEmpty().Max();
        return longest == 0 || TextAnalyzer.Terms(text[..longest]).Count == 0 ? null : new Opening(
            text[..longest], WrittenText.IsItem(beginning),
            [.. begun.Where(b => b.Common.Length == longest).Select(b => new Quote(b.Unit, Quote.Ended(text[..longest] + b.Unit.Text[b.Common.End..])))]);
    }

    /// <summary>Whether a piece goes on from here.</summary>
    public bool Begins(string piece) =>
        WrittenText.IsItem(piece) == IsItem && WrittenText.Plain(piece) is { } text && text.StartsWith(Text, StringComparison.Ordinal) && (text.Length == Text.Length || !char.IsLetterOrDigit(text[Text.Length]));

    /// <summary>How much of a text stands at the beginning of a statement, whatever its article, in whole words; and where that ends in the statement.</summary>
    private static (int Length, int End) Common(string text, string statement)
    {
        var (from, at) = (Article(text), Article(statement));
        var length = 0;
        for (var i = 0; from + i < text.Length && at + i < statement.Length && char.ToLowerInvariant(text[from + i]) == char.ToLowerInvariant(statement[at + i]); i++)
        {
            if (char.IsLetterOrDigit(text[from + i]) && from + i + 1 < text.Length && !char.IsLetterOrDigit(text[from + i + 1]) && (at + i + 1 == statement.Length || !char.IsLetterOrDigit(statement[at + i + 1])))
            {
                length = i + 1;
            }
        }

        return length == 0 ? (0, 0) : (from + length, at + length);
    }

    private static int Article(string text) => Articles.Where(a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase)).Select(a => a.Length).FirstOrDefault();
}
