using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AwsNotesBot.Bot;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>A bot that gives the replies of its script, or repeats what it hears; it can be held back.</summary>
internal sealed class ScriptedBot(Func<Turn, IEnumerable<Reply>>? script = null)
{
    private readonly SemaphoreSlim _gate = new(0);
    private volatile bool _held;

    public ConcurrentQueue<Turn> Turns { get; } = new();

    /// <summary>From now on each turn waits.</summary>
    public void Hold() => _held = true;

    /// <summary>Turns that wait go on waiting, new ones do not.</summary>
    public void LetOthersPass() => _held = false;

    public void ReleaseAll()
    {
        _held = false;
        _gate.Release(100);
    }

    public static Reply.Message Say(string markdown) => new(markdown, [], []);

    public async IAsyncEnumerable<Reply> RespondAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Turns.Enqueue(turn);
        if (_held)
        {
            await _gate.WaitAsync(cancellationToken);
        }

        foreach (var reply in script?.Invoke(turn) ?? [Say(turn.Kind == TurnKind.Joined ? "Hello." : $"You said {turn.Text}.")])
        {
            yield return reply;
        }
    }
}
