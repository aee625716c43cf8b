using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Reviews;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>The program is killed in the middle of quizzes: no answer that it acknowledged is lost, and none is counted twice.</summary>
public class KilledQuizTests(ITestOutputHelper output)
{
    private const int WantedQuizzes = 200, Players = 24, MostKills = 40;

    [Fact]
    public async Task NoAnswerIsLostAndNoneCountedTwice()
    {
        var notes = Directory.CreateTempSubdirectory("quiz-notes-").FullName;
        var data = Directory.CreateTempSubdirectory("quiz-data-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(notes, "herbs.md"),
            "# Herbs\n\n" + string.Concat(Herbs.Select(h => $"- Where does {h.Name} grow? :: {h.Place}\n")),
            TestContext.Current.CancellationToken);
        var players = new QuizPlayers(Players, notes, data);
        var random = new Random(20260504);
        var kills = 0;
        for (; players.Cut < WantedQuizzes && kills < MostKills; kills++)
        {
            await players.PlayAsync(random.Next(2 * Players, 6 * Players), TestContext.Current.CancellationToken);
        }

        await players.PlayAsync(null, TestContext.Current.CancellationToken);

        output.WriteLine($"{players.Cut} quizzes cut by {kills} kills; {players.All.Sum(p => p.Acknowledged.Count)} answers acknowledged.");
        Assert.True(players.Cut >= WantedQuizzes);
        var log = new SqliteReviewLog(Path.Combine(data, SqliteReviewLog.FileName));
        foreach (var player in players.All)
        {
            var reviews = await log.ReadAsync(LearnerId.Of("terminal", player.Name), TestContext.Current.CancellationToken);
            var answers = reviews.Select(r => r.Answer).ToList();

            Assert.Empty(player.Acknowledged.Except(answers));
            Assert.Distinct(answers);
            Assert.All(reviews, r => Assert.Equal(player.Meant[r.Answer], r.Number)); // for no question but the one that was seen
            Assert.Empty(player.Astray);
            Assert.All(reviews.GroupBy(r => r.Session), session => Assert.Equal(Enumerable.Range(1, session.Count()), session.Select(r => r.Number).Order()));
        }
    }

    private static IReadOnlyList<(string Name, string Place)> Herbs { get; } =
    [
        ("thyme", "On dry slopes"), ("mint", "Beside water"), ("ramsons", "In beech woods"), ("lavender", "On lime soil"), ("dill", "In kitchen gardens"), ("yarrow", "In meadows"),
    ];
}
