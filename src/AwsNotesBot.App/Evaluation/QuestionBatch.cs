using AwsNotesBot.Answers;
using AwsNotesBot.App.Hosting;

namespace AwsNotesBot.App.Evaluation;

/// <summary>Answers a question set one after the other, so that each time measured is that question's own.</summary>
internal static class QuestionBatch
{
    public static async IAsyncEnumerable<AnswerRow> AnswerAsync(
        AnswerWriter writer,
        IReadOnlyList<Question> questions,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var question in questions)
        {
            yield return AnswerRow.Of(question.Id, await LastAnswerAsync(writer, question.Turns, cancellationToken));
        }
    }

    /// <summary>The answer to the last turn of a conversation.</summary>
    public static async Task<Answer> LastAnswerAsync(AnswerWriter writer, IReadOnlyList<string> turns, CancellationToken cancellationToken)
    {
        var conversation = await ConversationAsync(writer, turns, cancellationToken);
        return await writer.AnswerAsync(turns[^1], conversation, cancellationToken);
    }

    /// <summary>What was asked and answered before the last turn.</summary>
    public static async Task<IReadOnlyList<Exchange>> ConversationAsync(AnswerWriter writer, IReadOnlyList<string> turns, CancellationToken cancellationToken)
    {
        var conversation = new List<Exchange>();
        foreach (var turn in turns.SkipLast(1))
        {
            conversation.Add(Exchange.Of(turn, await writer.AnswerAsync(turn, conversation, cancellationToken)));
        }

        return conversation;
    }
}
