using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks what a note's own flash cards ask: in words, as a number, or yes or no.</summary>
internal static partial class CardItems
{
    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from block in facts.Blocks
        from card in CardReader.Read(block)
        select Draft(card, block, facts);

    private static ItemDraft Draft(FlashCard card, Statement block, NoteFacts facts)
    {
        var draft = new ItemDraft
        {
            Kind = QuizKind.Recall,
            Setting = facts.Settings.IsThing(card.Asked, block) || GiveawayRule.Tells(block.Passage.NoteTitle, card.Answer) ? null : block.Passage.NoteTitle,
            Ask = card.Asked,
            Stem = card.Asked,
            Answer = card.Answer,
            Source = block with { Text = $"{card.Asked} – {card.Answer}" },
            Fact = [card.Asked, card.Answer],
            Facts = [facts.Named([card.Answer], card.Asked)],
            Hint = Hints.Beginning(card.Answer),
        };
        if (YesOrNo().Match(card.Answer) is { Success: true } yesOrNo)
        {
            return draft with { Kind = QuizKind.TrueOrFalse, Right = [char.ToUpperInvariant(card.Answer[0]) == 'Y' ? "Yes" : "No"], Facts = [], Hint = null };
        }

        return MeasureReader.In(card.Answer) is [{ Start: 0 } measure] && measure.Text.Length == card.Answer.Length
            ? draft with { Kind = QuizKind.Number, Hint = Hints.Magnitude(measure), Measure = measure }
            : draft;
    }

    [GeneratedRegex(@"^(yes|no)\b(?! \p{L}+$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();
}
