using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Answers.Exams;

/// <summary>A question that comes with the answers to choose from.</summary>
/// <param name="Stem">The situation and what is asked, without the options.</param>
/// <param name="Options">In the order of the message; two or more.</param>
/// <param name="Choose">How many are right; 1 where nothing is said.</param>
/// <param name="AsksForWrong">Whether the option is asked for that does not hold ("Which is NOT …", "all EXCEPT").</param>
internal sealed record ExamQuestion(string Stem, IReadOnlyList<ExamOption> Options, int Choose, bool AsksForWrong)
{
    /// <summary>The stem without the words that only say how to choose.</summary>
    public string Sought { get; } = Choice.Without(Stem);
}

/// <summary>One of the answers to choose from.</summary>
/// <param name="Label">As the message has it ("B", "c", "3"); <c>null</c> for a bulleted one.</param>
/// <param name="Text">On one line, without its label.</param>
internal sealed record ExamOption(string? Label, string Text)
{
    /// <summary>What the answer calls it, in bold Markdown.</summary>
    public string Marked => $"**{MarkdownText.Escape(Label ?? Text)}**";
}
