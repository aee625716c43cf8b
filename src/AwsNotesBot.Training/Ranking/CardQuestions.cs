using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Training.Ranking;

/// <summary>Makes questions of the flash cards that stand in notes. The cards themselves are taken out of what is searched.</summary>
/// <remarks>
/// A card's note answers it by definition. Which of the note's passages does is read off the card's answer: those that have most of its
/// words, of these those that have most of the question's. A card whose answer stands in none is left out.
/// </remarks>
internal static class CardQuestions
{
    /// <summary>The share of the answer's words that a passage must have to give it.</summary>
    private const double ShareOfAnswer = 0.66;

    public static AskedNotes Of(IReadOnlyList<Note> notes)
    {
        var passages = new List<Passage>();
        var questions = new List<(IReadOnlyList<string>, Func<Passage, bool>)>();
        foreach (var note in notes)
        {
            var searched = note.Passages.Select(WithoutCards).OfType<Passage>().ToList();
            passages.AddRange(searched);
            foreach (var card in note.Passages.SelectMany(p => p.Blocks).Select(b => FlashCard.Read(b.Text)).OfType<FlashCard>())
            {
                var right = Right(card, searched).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
                if (right.Count > 0)
                {
                    questions.Add(([card.Asked], passage => right.Contains(passage.Id)));
                }
            }
        }

        return new AskedNotes(passages, questions);
    }

    private static Passage? WithoutCards(Passage passage)
    {
        var blocks = passage.Blocks.Where(b => !FlashCard.Is(b.Text)).ToList();
        return blocks.All(b => b.Kind == BlockKind.Heading) ? null : passage with { Blocks = blocks };
    }

    private static IEnumerable<Passage> Right(FlashCard card, List<Passage> passages)
    {
        var answer = TextAnalyzer.Terms(card.Answer).ToHashSet(StringComparer.Ordinal);
        var asked = TextAnalyzer.Terms(card.Asked).ToHashSet(StringComparer.Ordinal);
        var ordered = passages
            .Select(p => (Passage: p, Terms: TextAnalyzer.Terms($"{p.Heading}\n{p.Text}\n{string.Join('\n', p.Blocks.Select(b => b.Lead))}").ToHashSet(StringComparer.Ordinal)))
            .Select(p => (p.Passage, Given: answer.Count(p.Terms.Contains), Named: asked.Count(p.Terms.Contains)))
            .Where(p => p.Given > 0 && p.Given >= ShareOfAnswer * answer.Count)
            .OrderByDescending(p => p.Given).ThenByDescending(p => p.Named)
            .ToList();
        return ordered.Where(p => (p.Given, p.Named) == (ordered[0].Given, ordered[0].Named)).Select(p => p.Passage);
    }
}
