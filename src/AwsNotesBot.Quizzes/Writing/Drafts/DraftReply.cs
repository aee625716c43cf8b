namespace AwsNotesBot.Quizzes.Writing.Drafts;

/// <summary>The form in which a chat model proposes items.</summary>
internal static class DraftReply
{
    public const string KindLine = "KIND:", QuoteLine = "QUOTE:", QuestionLine = "QUESTION:", AnswerLine = "ANSWER:", WrongLine = "WRONG:";

    /// <summary>The names of the kinds.</summary>
    public const string Choice = "choice", Statement = "statement", Typed = "typed";

    /// <summary>The most items of one reply that are read, and the most wrong options of one.</summary>
    public const int MostItems = 6, MostWrong = 6;

    /// <param name="reply">Of the model, hostile.</param>
    /// <param name="notePath">The note whose passage it was shown.</param>
    /// <param name="model">Its name.</param>
    /// <returns>For each item, which begins with its kind, what it says; <c>null</c> for one of another form.</returns>
    public static IReadOnlyList<DraftedItem?> Read(string reply, string notePath, string model)
    {
        var items = new List<List<(string Label, string Text)>>();
        foreach (var line in LabelledLines.Read(reply, KindLine, QuoteLine, QuestionLine, AnswerLine, WrongLine))
        {
            if (line.Label == KindLine)
            {
                items.Add([]);
            }

            items.LastOrDefault()?.Add(line);
        }

        return [.. items.Take(MostItems).Select(lines => Item(lines, notePath, model))];
    }

    private static DraftedItem? Item(List<(string Label, string Text)> lines, string notePath, string model)
    {
        var wrong = lines.Where(l => l.Label == WrongLine).Select(l => l.Text).ToList();
        return lines is [(KindLine, var kind), (QuoteLine, var quote), (QuestionLine, var question), (AnswerLine, var answer), ..]
            && lines.Count == 4 + wrong.Count && KindOf(kind) is { } known && wrong.Count <= MostWrong && wrong.Count > 0 == (known != QuizKind.Recall)
            ? new DraftedItem(known, question, answer.TrimEnd('.'), wrong.ConvertAll(w => w.TrimEnd('.')), quote, notePath, model)
            : null;
    }

    private static QuizKind? KindOf(string name) => name.ToLowerInvariant() switch
    {
        Choice => QuizKind.OneOfFour,
        Statement => QuizKind.TrueOrFalse,
        Typed => QuizKind.Recall,
        _ => null,
    };
}
