using AwsNotesBot.Bot;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <param name="Turn">For the bot.</param>
/// <param name="ReplyToId">The activity that is answered; <c>null</c> for a greeting.</param>
internal sealed record PendingTurn(Turn Turn, string? ReplyToId);
