using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>The conversations that are kept, in memory, bounded in number and in idle time.</summary>
internal sealed class ConversationTable : IAsyncDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly Lock _starting = new();
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly TurnRunner _runner;
    private readonly ITimer _sweeper;

    public ConversationTable(IOptions<DirectLineOptions> options, TimeProvider clock, TurnRunner runner)
    {
        (_options, _clock, _runner) = (options.Value, clock, runner);
        _sweeper = clock.CreateTimer(_ => Sweep(), null, SweepEvery, SweepEvery);
    }

    public int Count => _conversations.Count;

    /// <returns>The conversation, and whether it began just now.</returns>
    /// <exception cref="DirectLineException">All places are taken by conversations that somebody follows right now.</exception>
    public (Conversation Conversation, bool IsNew) Start(string id, string userId, string root)
    {
        lock (_starting)
        {
            if (Find(id) is { } known)
            {
                return (known, false);
            }

            if (_conversations.Count >= _options.MaxConversations)
            {
                MakeRoom();
            }

            var conversation = new Conversation(id, userId, root, _options, _clock, _runner);
            Touch(conversation);
            _conversations[id] = conversation;
            return (conversation, true);
        }
    }

    public Conversation? Find(string id)
    {
        if (!_conversations.TryGetValue(id, out var conversation))
        {
            return null;
        }

        Touch(conversation);
        return conversation;
    }

    /// <summary>The conversation in which somebody sees right now what the user is told, by an open stream; of several the latest used.</summary>
    public Conversation? FindFollowed(string userId) =>
        _conversations.Values.Where(c => c.UserId == userId && c.Transcript.ListenerCount > 0).MaxBy(c => c.LastUsed);

    public void Touch(Conversation conversation) => conversation.LastUsed = _clock.GetUtcNow().UtcTicks;

    public async ValueTask DisposeAsync()
    {
        await _sweeper.DisposeAsync();
        foreach (var conversation in _conversations.Values)
        {
            await conversation.DisposeAsync();
        }
    }

    private void MakeRoom()
    {
        var oldest = _conversations.Values.Where(c => c.Transcript.ListenerCount == 0).MinBy(c => c.LastUsed)
            ?? throw DirectLineException.TooMany("The bot has as many conversations as it can hold. Try again later.", SweepEvery);
        Remove(oldest);
    }

    private void Sweep()
    {
        var limit = _clock.GetUtcNow().AddMinutes(-_options.IdleMinutes).UtcTicks;
        foreach (var conversation in _conversations.Values.Where(c => c.LastUsed < limit && c.Transcript.ListenerCount == 0))
        {
            Remove(conversation);
        }
    }

    private void Remove(Conversation conversation)
    {
        if (_conversations.TryRemove(new KeyValuePair<string, Conversation>(conversation.Id, conversation)))
        {
            // Ends in the background: a turn that is being answered is cancelled there, and its failure is the runner's to log.
            _ = conversation.DisposeAsync().AsTask();
        }
    }
}
