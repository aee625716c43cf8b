using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;

namespace AwsNotesBot.App.Hosting;

/// <summary>Writes the answers of a command: in a chat model's words where there is one, else in the notes' own.</summary>
/// <param name="extractor">Answers in the notes' own words.</param>
/// <param name="model"><c>null</c> leaves it out.</param>
internal sealed class AnswerWriter(QuestionAnswerer extractor, ModelAnswerer? model = null)
{
    /// <summary><c>null</c> where no model writes.</summary>
    public string? ModelName => model?.ModelName;

    /// <returns>What is written so far, growing; the last has the whole answer.</returns>
    public IAsyncEnumerable<AnswerDraft> DraftsAsync(string question, IReadOnlyList<Exchange> conversation, CancellationToken cancellationToken) =>
        model?.AnswerAsync(question, conversation, cancellationToken) ?? ExtractAsync(question, conversation, cancellationToken);

    public async Task<Answer> AnswerAsync(string question, IReadOnlyList<Exchange> conversation, CancellationToken cancellationToken) =>
        (await DraftsAsync(question, conversation, cancellationToken).LastAsync(cancellationToken)).Whole!;

    private async IAsyncEnumerable<AnswerDraft> ExtractAsync(
        string question, IReadOnlyList<Exchange> conversation, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await extractor.AnswerAsync(question, conversation, cancellationToken);
        yield return new AnswerDraft(answer.Markdown, answer);
    }
}
