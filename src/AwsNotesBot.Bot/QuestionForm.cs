namespace AwsNotesBot.Bot;

/// <summary>A question of a quiz in a form that a channel can show with its own controls, in place of the message's words and buttons.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Markdown">What is asked, without the options.</param>
/// <param name="Options">Each with what choosing it says; empty where the answer is typed. Several are said one after another with spaces between.</param>
public sealed record QuestionForm(QuestionFormKind Kind, string Markdown, IReadOnlyList<Choice> Options);

/// <summary>How a question is answered.</summary>
public enum QuestionFormKind
{
    /// <summary>By one of the options.</summary>
    One,

    /// <summary>By several of them.</summary>
    Several,

    /// <summary>By all of them in their order.</summary>
    Order,

    /// <summary>In words.</summary>
    Typed,
}
