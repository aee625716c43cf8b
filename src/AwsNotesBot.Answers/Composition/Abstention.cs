using AwsNotesBot.Answers.Confidence;
using AwsNotesBot.Answers.Languages;
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
    /// <param name="phrases">The words for it.</param>
    /// <param name="isRead">Whether the question is in the notes' language: of another one it cannot be told what of it they know.</param>
    public static string Markdown(Question question, in AnswerSignals signals, IReadOnlyList<Hit> nearest, AnswerPhrases phrases, bool isRead = true) => nearest.Count == 0
        ? phrases.NothingToSearch
        : $"{Reason(question, signals, nearest, phrases, isRead)} {Headings(nearest, phrases)}";

    /// <summary>Where to look instead.</summary>
    public static string Headings(IReadOnlyList<Hit> nearest, AnswerPhrases phrases) => $"{phrases.NearestHeadings}\n\n"
        + string.Join('\n', nearest.Select(h => $"- {MarkdownText.Escape(h.Passage.Heading)} ({MarkdownText.Escape(h.Passage.NotePath)})"));

    private static string Reason(Question question, in AnswerSignals signals, IReadOnlyList<Hit> nearest, AnswerPhrases phrases, bool isRead)
    {
        if (Injection.In(question.Text))
        {
            return phrases.TakesNoOrders;
        }

        if (!isRead)
        {
            return phrases.NotAnswered;
        }

        if (signals.UnknownNames > 0)
        {
            return AnswerPhrases.Of(phrases.NotMentioned, MarkdownText.Escape(string.Join(phrases.Either, Mention.Unknown(question))));
        }

        if (signals.Near < OffTopic && signals.Named <= 0)
        {
            return phrases.NotAbout;
        }

        return Mention.Known(question, nearest) is { } known && Missing(question, signals, phrases) is { } missing
            ? AnswerPhrases.Of(phrases.MentionedOnly, MarkdownText.Escape(known), missing)
            : phrases.NotAnswered;
    }

    private static string? Missing(Question question, in AnswerSignals signals, AnswerPhrases phrases) => question switch
    {
        _ when signals.NoPrice > 0 => phrases.ItsPrice,
        _ when question.Kind == QuestionKind.Number => phrases.TheNumber,
        _ => null,
    };
}
