using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>Many learners who play quizzes with one process at once and answer each question with words of their own, until the process is killed.</summary>
internal sealed class QuizPlayers(int count, string notes, string data)
{
    private readonly Player[] _players = [.. Enumerable.Range(0, count).Select(i => new Player($"user{i}"))];

    public IReadOnlyList<Player> All => _players;

    /// <summary>Quizzes that a kill has cut in two.</summary>
    public int Cut { get; private set; }

    /// <param name="replies">After so many the process is killed; <c>null</c> plays every quiz to its end.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task PlayAsync(int? replies, CancellationToken cancellationToken)
    {
        using var process = Start();
        var reading = process.StandardOutput;
        var writing = process.StandardInput;
        var left = replies ?? int.MaxValue;
        foreach (var player in _players)
        {
            await writing.WriteLineAsync(player.Next(goOn: replies is not null));
        }

        var waiting = _players.Length;
        while (left > 0 && waiting > 0 && await reading.ReadLineAsync(cancellationToken) is { } line)
        {
            var reply = JsonElement.Parse(line);
            var player = _players.Single(p => p.Name == reply.GetProperty("user").GetString());
            player.Hear(string.Join('\n', reply.GetProperty("replies").EnumerateArray().Select(r => r.GetProperty("markdown").GetString())));
            left--;
            if (replies is null && !player.IsPlaying)
            {
                waiting--;
            }
            else
            {
                await writing.WriteLineAsync(player.Next(goOn: replies is not null));
            }
        }

        process.Kill(); // SIGKILL: nothing of the program's own runs any more
        await process.WaitForExitAsync(cancellationToken);
        Cut += replies is null ? 0 : _players.Count(p => p.CutOff());
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AwsNotesBot.App.dll"), "chat", "--json", "--notes", notes, "--data", data])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["Quizzes__Sessions__MaxReturns"] = "0", ["Retrieval__Watch"] = "false" },
        };
        return Process.Start(start)!;
    }

    /// <summary>One learner: every answer has words that no other answer has.</summary>
    internal sealed class Player(string name)
    {
        private int _answers;
        private bool _wasCut;
        private string? _before, _sent;

        public string Name { get; } = name;

        public bool IsPlaying { get; private set; }

        /// <summary>Answers that the bot has judged before our eyes, or has said afterwards that it kept.</summary>
        public ConcurrentBag<string> Acknowledged { get; } = [];

        public HashSet<string> Sent { get; } = [];

        public string Next(bool goOn)
        {
            var text = IsPlaying ? $"guess {++_answers} of {Name}" : goOn ? "quiz 3 questions" : "again";
            if (IsPlaying)
            {
                (_before, _sent) = (_sent, text);
                Sent.Add(text);
            }

            return JsonSerializer.Serialize(new { conversation = "c", user = Name, text });
        }

        public void Hear(string said)
        {
            var acknowledged = said.StartsWith("Not quite", StringComparison.Ordinal) ? _sent
                : said.StartsWith("Your last answer was kept", StringComparison.Ordinal) ? _before
                : null;
            if (acknowledged is not null)
            {
                Acknowledged.Add(acknowledged);
            }

            IsPlaying = said.Contains("**Question ", StringComparison.Ordinal);
            _wasCut &= IsPlaying;
        }

        /// <returns>Whether the kill hit a quiz that was not hit before.</returns>
        public bool CutOff()
        {
            var first = IsPlaying && !_wasCut;
            _wasCut |= IsPlaying;
            return first;
        }
    }
}
