using AwsNotesBot.App.Evaluation;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Training.Ranking;

/// <summary>The answerable questions of a set, each answered by the passages that hold one of its evidence quotes.</summary>
internal static class EvidenceQuestions
{
    public static AskedNotes Of(IReadOnlyList<Note> notes, IReadOnlyList<Question> questions) => new(
        [.. notes.SelectMany(n => n.Passages)],
        [.. questions.Where(q => q.Answerable).Select(q => (q.Turns, (Func<Passage, bool>)(passage => ScoredAnswer.Holds(q, QuotedPassage.Of(passage)))))]);
}
