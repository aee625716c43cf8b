namespace AwsNotesBot.App.Evaluation;

/// <summary>Puts each question that stands alone behind two others of its set: a new topic must not drag an old one along.</summary>
internal static class ThirdTurn
{
    /// <returns>The questions that stand alone in their set, as they are and as third turns, in the same order.</returns>
    public static (IReadOnlyList<Question> Alone, IReadOnlyList<Question> Third) Of(IReadOnlyList<Question> questions)
    {
        var alone = questions.Where(q => q.Turns.Count == 1).ToList();

        // Neighbours in a set are often about one topic; a third of the set away they seldom are.
        string At(int i) => alone[i % alone.Count].Turns[0];
        return (alone, [.. alone.Select((q, i) => q with { Turns = [At(i + (alone.Count / 3)), At(i + (2 * alone.Count / 3)), q.Turns[0]] })]);
    }
}
