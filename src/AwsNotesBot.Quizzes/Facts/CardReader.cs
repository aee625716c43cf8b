using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Finds the flash cards of a note, in the forms that users of Obsidian write.</summary>
/// <remarks>
/// <c>Question :: Answer</c> on one line; <c>Term ::: Meaning</c>, asked both ways; a question, a line <c>?</c> and the answer below, or
/// a line <c>??</c> where it is asked both ways.
/// </remarks>
internal static class CardReader
{
    private const string Below = "?", BelowBothWays = "??";

    public static bool IsCard(Passage passage, PassageBlock block) => Mark(passage, block) is not null;

    /// <returns>No card, one, or the card and its reverse.</returns>
    public static IEnumerable<FlashCard> Read(Statement statement)
    {
        if (Mark(statement.Passage, statement.Block) is not { } mark)
        {
            yield break;
        }

        var card = mark is Below or BelowBothWays ? Parted(statement, mark) : FlashCard.Read(statement.Text)!;
        yield return card;
        if (mark is BelowBothWays or ":::")
        {
            yield return new FlashCard(card.Answer, card.Asked);
        }
    }

    /// <summary>What parts question and answer; <c>null</c> where the block is no card.</summary>
    private static string? Mark(Passage passage, PassageBlock block)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return null;
        }

        if (FlashCard.Is(block.Text))
        {
            return block.Text.Contains(" ::: ", StringComparison.Ordinal) ? ":::" : "::";
        }

        return new[] { BelowBothWays, Below }.FirstOrDefault(mark => block.Text.Contains($" {mark} ", StringComparison.Ordinal) && LinesOf(passage, block).Any(line => line.Trim() == mark));
    }

    private static IEnumerable<string> LinesOf(Passage passage, PassageBlock block) =>
        passage.Source.Split('\n').Skip(block.Lines.First - passage.Lines.First).Take(block.Lines.Last - block.Lines.First + 1);

    /// <summary>Parts a card at the mark that has a line of its own, not at one like it within the question.</summary>
    private static FlashCard Parted(Statement statement, string mark)
    {
        var (text, spaced) = (statement.Text, $" {mark} ");
        var question = string.Join(' ', LinesOf(statement.Passage, statement.Block).TakeWhile(line => line.Trim() != mark));
        var at = text.IndexOf(spaced, StringComparison.Ordinal);
        for (var within = question.Split(spaced).Length - 1; within > 0 && text.IndexOf(spaced, at + 1, StringComparison.Ordinal) is var next and > 0; within--)
        {
            at = next;
        }

        return new FlashCard(text[..at].Trim(), text[(at + spaced.Length)..].Trim());
    }
}
