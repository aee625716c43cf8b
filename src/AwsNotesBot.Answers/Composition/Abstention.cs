using AwsNotesBot.Answers.Confidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>What the bot says where the notes hold no answer.</summary>
internal static class Abstention
{
    /// <summary>The most headings offered.</summary>
    public const int Offered = 3;

    /// <summary>Below this nearness of the best sentences the question is about something else altogether.</summary>
    private const double OffTopic = 0.2;

    public static IReadOnlyList<Hit> Nearest(IReadOnlyList<Hit> hits) =>
        [.. hits.DistinctBy(h => (h.Passage.NotePath, h.Passage.Heading)).Take(Offered)];

    /// <param name="question">What was asked.</param>
    /// <param name="signals">Why it is not answered.</param>
    /// <param name="nearest">The headings to offer.</param>
    public static string Markdown(Question question, in AnswerSignals signals, IReadOnlyList<Hit> nearest) => nearest.Count == 0
        ? "The notes do not answer this: there is nothing to search in yet."
        : $"{Reason(question, signals, nearest)} {Headings(nearest)}";

    /// <summary>Where to look instead.</summary>
    public static string Headings(IReadOnlyList<Hit> nearest) => "The nearest headings are:\n\n"
        + string.Join('\n', nearest.Select(h => $"- {MarkdownText.Escape(h.Passage.Heading)} ({MarkdownText.Escape(h.Passage.NotePath)})"));

    private static string Reason(Question question, in AnswerSignals signals, IReadOnlyList<Hit> nearest)
    {
        if (Injection.In(question.Text))
        {
            return "This bot answers questions about the notes and takes no orders.";
        }

        if (signals.UnknownNames > 0)
        {
            return $"The notes do not mention {MarkdownText.Escape(string.Join(" or ", Mention.Unknown(question)))}.";
        }

        if (signals.Near < OffTopic && signals.Named <= 0)
        {
            return "These notes are not about this.";
        }

        return Mention.Known(question, nearest) is { } known && Missing(question, signals) is { } missing
            ? $"The notes mention {MarkdownText.Escape(known)}, but not {missing}."
            : "The notes do not answer this.";
    }

    private static string? Missing(Question question, in AnswerSignals signals) => question switch
    {
        _ when signals.NoPrice > 0 => "its price",
        _ when question.Kind == QuestionKind.Number => "the number asked for",
        _ => null,
    };
}
