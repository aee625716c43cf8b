using AwsNotesBot.Bot;

namespace AwsNotesBot.Channels;

/// <summary>The bot as a channel sees it: <see cref="NotesBot.RespondAsync"/>.</summary>
internal delegate IAsyncEnumerable<Reply> RespondAsync(Turn turn, CancellationToken cancellationToken);
