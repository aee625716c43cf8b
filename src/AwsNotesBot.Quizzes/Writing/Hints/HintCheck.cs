using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Gate;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Writing.Hints;

/// <summary>Whether a hint may be given: it stands in the item's passage, tells something that the question does not, and not the answer.</summary>
/// <param name="giveaway">The gate's rule against answers that can be read off.</param>
/// <param name="verifier">Over the item's passage.</param>
internal sealed class HintCheck(GiveawayRule giveaway, SentenceVerifier verifier)
{
    private const int MostWords = 30;

    public bool Holds(string hint, QuizItem item) =>
        WordRuns.Count(hint) <= MostWords && !hint.Contains('?') && SentenceSplitter.Split(hint).Count == 1
        && item.Facts.SelectMany(f => f.Spellings).Append(item.Answer).All(answer => !Tells(hint, answer, item))
        && TellsMore(hint, item)
        && verifier.Support($"{hint} [1]").Count > 0;

    private bool Tells(string hint, string answer, QuizItem item)
    {
        var words = WordRuns.Of(hint).ToHashSet(StringComparer.Ordinal);
        return Names.In($"- {answer}").SelectMany(WordRuns.Of).Any(words.Contains)
            || MeasureReader.In(answer).Any(asked => MeasureReader.In(hint).Any(m => m.Dimension == asked.Dimension))
            || giveaway.Rejects(Asking(hint, answer, item));
    }

    /// <summary>The hint in the place of a question that asks for a name: of all kinds the one whose answer is guarded most strictly.</summary>
    private static ItemDraft Asking(string hint, string answer, QuizItem item) => new()
    {
        Kind = QuizKind.WhichService,
        Stem = hint,
        Answer = answer,
        Source = new Statement(item.Passage, item.Passage.Blocks[0], item.Why, []),
        Fact = [],
    };

    private static bool TellsMore(string hint, QuizItem item) => TextAnalyzer.Terms(hint).Except(TextAnalyzer.Terms(item.Question)).Any();
}
