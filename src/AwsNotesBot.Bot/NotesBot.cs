using AwsNotesBot.Answers;

namespace AwsNotesBot.Bot;

/// <summary>The bot: one turn in, its replies out, the same for every channel.</summary>
public sealed class NotesBot(QuestionAnswerer answerer)
{
    /// <summary>Any number of statuses and partials, then each message; at least one message for a turn of text.</summary>
    public IAsyncEnumerable<Reply> RespondAsync(Turn turn, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{answerer}");
}
