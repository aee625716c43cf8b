using AwsNotesBot.Quizzes.Distractors;

namespace AwsNotesBot.Quizzes.Export;

/// <summary>A sample of items as a Markdown sheet, for a reader who judges each by a rubric.</summary>
public static class ReviewSheet
{
    /// <summary>Draws items by the seed and writes them by kind.</summary>
    /// <param name="items">Of a book.</param>
    /// <param name="count">All where there are not as many.</param>
    /// <param name="seed">The same gives the same sample.</param>
    /// <param name="spread">Whether each kind gives as many as the others where it has as many; else each item is as likely as any other.</param>
    /// <param name="output">Takes the sheet.</param>
    public static void Write(IReadOnlyList<QuizItem> items, int count, int seed, bool spread, TextWriter output)
    {
        var number = 0;
        foreach (var item in spread ? Spread(items, count, seed) : Draw(items, count, seed))
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
        return Sorted(SeededOrder.Of(byId.Keys, seed, "sample").Take(count).Select(id => byId[id]));
    }

    internal static IReadOnlyList<QuizItem> Spread(IReadOnlyList<QuizItem> items, int count, int seed)
    {
        var byId = items.ToDictionary(item => item.Id);
        var kinds = items.GroupBy(item => item.Kind).Select(kind => new Queue<string>(SeededOrder.Of(kind.Select(i => i.Id), seed, kind.Key.ToString()))).ToList();
        var drawn = new List<QuizItem>();
        while (drawn.Count < count && kinds.Exists(kind => kind.Count > 0))
        {
            drawn.AddRange(kinds.Where(kind => kind.Count > 0).Take(count - drawn.Count).Select(kind => byId[kind.Dequeue()]));
        }

        return Sorted(drawn);
    }

    private static IReadOnlyList<QuizItem> Sorted(IEnumerable<QuizItem> items) => [.. items.OrderBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal)];

    private static string Quoted(string text) => string.Join('\n', text.Split('\n').Select(line => $"> {line}"));
}
