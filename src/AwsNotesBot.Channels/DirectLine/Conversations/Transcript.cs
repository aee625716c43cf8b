using System.Globalization;
using AwsNotesBot.Channels.Activities;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>What was said in a conversation, and who listens. Safe from any thread.</summary>
/// <remarks>
/// Every activity takes the next number; a watermark is the number of the last activity read. A typing activity has a
/// number but is not kept: who polls, or comes back later, never sees it.
/// </remarks>
internal sealed class Transcript(string conversationId, int capacity, int maxListeners, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Queue<(long Number, Activity Activity)> _kept = [];
    private readonly List<Listener> _listeners = [];
    private long _last;

    public int ListenerCount
    {
        get
        {
            lock (_lock)
            {
                return _listeners.Count;
            }
        }
    }

    /// <param name="activity">Id, time and conversation are set here.</param>
    /// <param name="admit">Asked before the activity is taken, while nothing else can be said; <c>false</c> leaves no trace.</param>
    /// <returns>The activity as everybody sees it, or <c>null</c> where it was not admitted.</returns>
    public Activity? Append(Activity activity, Func<Activity, bool>? admit = null)
    {
        lock (_lock)
        {
            var number = _last + 1;
            var stamped = activity with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}"),
                Timestamp = clock.GetUtcNow(),
                ChannelId = "directline",
                Conversation = new ConversationAccount(conversationId),
            };
            if (admit is not null && !admit(stamped))
            {
                return null;
            }

            _last = number;
            if (stamped.Type != ActivityTypes.Typing)
            {
                _kept.Enqueue((number, stamped));
                if (_kept.Count > capacity)
                {
                    _kept.Dequeue();
                }
            }

            var set = new ActivitySet([stamped], Watermark(number));
            _listeners.RemoveAll(listener => !listener.TryTell(set));
            return stamped;
        }
    }

    public ActivitySet Since(long watermark)
    {
        lock (_lock)
        {
            return Read(watermark);
        }
    }

    /// <summary>Everything after the watermark, then everything that follows, without a gap.</summary>
    public Listener Listen(long watermark)
    {
        lock (_lock)
        {
            if (_listeners.Count >= maxListeners)
            {
                _listeners[0].Stop();
                _listeners.RemoveAt(0);
            }

            var listener = new Listener();
            var missed = Read(watermark);
            if (missed.Activities.Count > 0)
            {
                listener.TryTell(missed);
            }

            _listeners.Add(listener);
            return listener;
        }
    }

    public void Forget(Listener listener)
    {
        lock (_lock)
        {
            _listeners.Remove(listener);
        }
    }

    /// <summary>Ends every stream.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _listeners.ForEach(listener => listener.Stop());
            _listeners.Clear();
        }
    }

    private ActivitySet Read(long watermark) =>
        new([.. _kept.Where(k => k.Number > watermark).Select(k => k.Activity)], Watermark(_last));

    private static string Watermark(long number) => number.ToString(CultureInfo.InvariantCulture);
}
