using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Quizzes;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Shows the lines of a note that an item was made from, as they stand there.</summary>
internal static class SourceText
{
    public static string Of(QuizItem item)
    {
        var lines = item.Passage.Source.Split('\n');
        var first = Math.Clamp(item.Lines.First - item.Passage.Lines.First, 0, lines.Length - 1);
        var last = Math.Clamp(item.Lines.Last - item.Passage.Lines.First, first, lines.Length - 1);
        return $"{MarkdownText.Escape(item.Passage.HeadingAt(item.Lines.First))} [1]:\n\n{MarkdownText.Code(string.Join('\n', lines[first..(last + 1)]).Trim('\n'))}{(item.DraftedBy is { } model ? $"\n\n*{MarkdownText.Escape(model)}*, a chat model, worded the question from these lines." : "")}";
    }
}
