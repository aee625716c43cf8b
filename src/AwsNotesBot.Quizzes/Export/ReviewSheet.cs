using AwsNotesBot.Quizzes.Distractors;

namespace AwsNotesBot.Quizzes.Export;

/// <summary>A sample of items as a Markdown sheet, for a reader who judges each by a rubric.</summary>
public static class ReviewSheet
{
    /// <summary>Draws items by the seed, from each kind as many as from the others where there are as many, and writes them by kind.</summary>
    public static void Write(IReadOnlyList<QuizItem> items, int count, int seed, TextWriter output)
    {
        var number = 0;
        foreach (var item in Draw(items, count, seed))
        {
            output.Write($"""
                ### {++number}. {item.Kind} `{item.Id}`

                {Quoted(item.Question)}

                {string.Join('\n', item.Options.Select((option, i) => $"- [{(item.Right.Contains(i) ? "x" : " ")}] {option}").Append($"- Answer: {item.Answer}"))}
                {(item.DraftedBy is { } model ? $"- Drafted by {model}\n" : "")}- Stands in `{item.Passage.NotePath}:{item.Lines}`, “{item.Passage.HeadingAt(item.Lines.First)}”:

                {Quoted(item.Why)}


                """.ReplaceLineEndings("\n"));
        }
    }

    internal static IReadOnlyList<QuizItem> Draw(IReadOnlyList<QuizItem> items, int count, int seed)
    {
        var byId = items.ToDictionary(item => item.Id);
        var kinds = items.GroupBy(item => item.Kind).Select(kind => new Queue<string>(SeededOrder.Of(kind.Select(i => i.Id), seed, kind.Key.ToString()))).ToList();
        var drawn = new List<QuizItem>();
        while (drawn.Count < count && kinds.Exists(kind => kind.Count > 0))
        {
            drawn.AddRange(kinds.Where(kind => kind.Count > 0).Take(count - drawn.Count).Select(kind => byId[kind.Dequeue()]));
        }

        return [.. drawn.OrderBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal)];
    }

    private static string Quoted(string text) => string.Join('\n', text.Split('\n').Select(line => $"> {line}"));
}
