using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Makes a free-recall item of each line that asks and answers in one.</summary>
internal static class FlashCardItems
{
    public static IEnumerable<QuizItem> Of(Passage passage)
    {
        foreach (var block in passage.Blocks.Where(b => b.Kind is BlockKind.ListItem or BlockKind.Paragraph))
        {
            if (FlashCard.Read(block.Text) is { } card)
            {
                yield return new QuizItem
                {
                    Id = ItemId.Of(QuizKind.Recall, card.Asked, card.Answer),
                    Kind = QuizKind.Recall,
                    Question = card.Asked,
                    Answer = card.Answer,
                    Facts = [new QuizFact([card.Answer])],
                    Why = FlashCard.Sentence(block.Text),
                    Passage = passage,
                    Lines = block.Lines,
                    Topic = passage.NoteTitle,
                    Exams = passage.NoteExams,
                    Difficulty = 0.5,
                };
            }
        }
    }
}
