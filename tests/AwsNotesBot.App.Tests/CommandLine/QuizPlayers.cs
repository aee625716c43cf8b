namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>Many learners who play quizzes with one process at once and answer each question with words of their own, until the process is killed.</summary>
internal sealed class QuizPlayers(int count, string notes, string data)
{
    private static readonly IReadOnlyDictionary<string, string> Settings = new Dictionary<string, string>
    {
        ["Quizzes__Sessions__MaxReturns"] = "0", ["Retrieval__Watch"] = "false",
    };

    private readonly Dictionary<string, QuizPlayer> _players = Enumerable.Range(0, count).Select(i => new QuizPlayer($"user{i}")).ToDictionary(p => p.Name);

    public IReadOnlyCollection<QuizPlayer> All => _players.Values;

    /// <summary>Quizzes that a kill has cut in two.</summary>
    public int Cut { get; private set; }

    /// <param name="replies">After so many the process is killed; <c>null</c> plays every quiz to its end.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task PlayAsync(int? replies, CancellationToken cancellationToken)
    {
        using var process = new JsonChatProcess(notes, data, Settings);
        foreach (var player in All)
        {
            await process.SayAsync(player.Name, player.Next(goOn: replies is not null), cancellationToken);
        }

        var playing = All.Select(p => p.Name).ToHashSet();
        for (var heard = 0; playing.Count > 0 && heard != replies; heard++)
        {
            var (name, said) = await process.HearAsync($"reply {heard + 1}; {playing.Count} players wait: {string.Join(' ', playing.Order(StringComparer.Ordinal).Take(5))}…", cancellationToken);
            var player = _players[name];
            player.Hear(said);
            if (replies is null && !player.IsPlaying)
            {
                playing.Remove(name);
            }
            else
            {
                await process.SayAsync(name, player.Next(goOn: replies is not null), cancellationToken);
            }
        }

        foreach (var (name, said) in await process.KillAsync(cancellationToken))
        {
            _players[name].Hear(said);
        }

        Cut += replies is null ? 0 : All.Count(p => p.CutOff());
    }
}
