using System.Threading.Channels;
using AwsNotesBot.Channels.Activities;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>One reader of a conversation that is told of each activity as it comes.</summary>
internal sealed class Listener
{
    // A client this far behind is closed; it comes back with its watermark and has lost nothing.
    private const int MaxBehind = 256;

    private readonly Channel<ActivitySet> _sets = Channel.CreateBounded<ActivitySet>(MaxBehind);

    public ChannelReader<ActivitySet> Sets => _sets.Reader;

    /// <returns><c>false</c> where it has ended or has fallen too far behind, which ends it.</returns>
    public bool TryTell(ActivitySet set)
    {
        var told = _sets.Writer.TryWrite(set);
        if (!told)
        {
            Stop();
        }

        return told;
    }

    public void Stop() => _sets.Writer.TryComplete();
}
