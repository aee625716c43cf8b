using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.Text;

namespace AwsNotesBot.Channels.Connector.Teams;

/// <summary>A question of a quiz as a card: options to choose from or a line to type into, and a button.</summary>
internal static class QuizCard
{
    private const int MaxAnswer = 500, MaxTitle = 200;

    /// <param name="form">The question.</param>
    /// <param name="suggestions">Words that help: "hint", "skip".</param>
    public static AdaptiveCard Of(QuestionForm form, IReadOnlyList<string> suggestions) => new(
        [new TextBlock(form.Markdown), Input(form)],
        [new SubmitAction("Answer"), .. suggestions.Select(word => new SubmitAction(word, new CardData(word), "none"))]);

    /// <summary>What stands there once it is answered.</summary>
    /// <param name="question">As it was asked.</param>
    /// <param name="said">The answer.</param>
    public static AdaptiveCard Answered(string question, string said) =>
        new([new TextBlock(question), new TextBlock($"You said: {Plain(said)}", IsSubtle: true)]);

    private static CardElement Input(QuestionForm form) => form.Kind switch
    {
        QuestionFormKind.One or QuestionFormKind.Several => new ChoiceSet(
            SaidText.AnswerProperty, "Your answer", [.. form.Options.Select(o => new CardChoice(Graphemes.Clip(o.Label, MaxTitle), o.Value))], form.Kind == QuestionFormKind.Several),
        QuestionFormKind.Order => new TextInput(SaidText.AnswerProperty, "Your answer", "The letters in order, for example: b a c", MaxAnswer),
        _ => new TextInput(SaidText.AnswerProperty, "Your answer", "In your own words", MaxAnswer),
    };

    /// <summary>A card reads Markdown as well: what was typed is shown as it was.</summary>
    private static string Plain(string said) => Answers.Composition.MarkdownText.Escape(Graphemes.Clip(said.ReplaceLineEndings(" "), MaxAnswer));
}
