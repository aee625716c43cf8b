using AwsNotesBot.Answers;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Bot;

/// <summary>Channel-neutral output of a turn.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>What is being done, for channels that can show it before the answer comes.</summary>
    /// <param name="Text">Plain text of a few words.</param>
    public sealed record Status(string Text) : Reply;

    /// <summary>The beginning of the <see cref="Message"/> that follows: cumulative, each begins with the one before.</summary>
    /// <param name="Markdown">Everything said so far.</param>
    public sealed record Partial(string Markdown) : Reply;

    /// <summary>A whole message; ends what its partials began.</summary>
    /// <param name="Markdown">CommonMark and pipe tables, with <c>[n]</c> for each citation.</param>
    /// <param name="Citations">By number.</param>
    /// <param name="Suggestions">What the user may say next, in words that can be sent as they stand; at most three.</param>
    /// <param name="Answer">The answer behind it; <c>null</c> for a greeting, help or an error.</param>
    public sealed record Message(
        string Markdown,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<string> Suggestions,
        Answer? Answer = null) : Reply
    {
        /// <summary>Answers to a question that the message asks, each in its words too; a channel with buttons shows them before the suggestions. At most six.</summary>
        public IReadOnlyList<Choice> Choices { get; init; } = [];

        /// <summary>The question that the message asks, for channels with forms; <c>null</c> as a rule.</summary>
        public QuestionForm? Form { get; init; }

        /// <summary>What the message sums up in words; <c>null</c> as a rule. A channel that can draw shows it in its own way, or links to its page.</summary>
        public LearnerProgress? Progress { get; init; }

        /// <summary>Whether the bot has said that nothing follows in this turn. Show it before asking for what follows: from then on it counts as told.</summary>
        public bool EndsTurn { get; init; }
    }

    /// <summary>Everything about the user is deleted: a channel that keeps an id for them gives it up. Follows the message that says so.</summary>
    public sealed record Forgotten : Reply;
}
