using System.Text.Json;

namespace AwsNotesBot.App.Tests.CommandLine;

/// <summary>A whole duel as it is played in a group chat, which a program passes on turn by turn.</summary>
public class DuelTranscriptTests
{
    private const string Tea = """
        # Tea

        - How long is Assam steeped? :: 4 minutes
        - Which tea is oxidised fully? :: Black tea
        - From which plant does all tea come? :: Camellia sinensis
        """;

    private readonly Bot _bot = new()
    {
        Settings = new Dictionary<string, string> { ["Quizzes__Sessions__Seed"] = "1", ["Quizzes__Sessions__DuelGraceSeconds"] = "0" },
    };

    [Fact]
    public async Task ADuelIsPlayedToItsResult()
    {
        var notes = Directory.CreateTempSubdirectory("duel-notes-").FullName;
        await File.WriteAllTextAsync(Path.Combine(notes, "tea.md"), Tea, TestContext.Current.CancellationToken);
        (string User, string Text)[] said =
        [
            ("ada", "duel 3 questions"), ("ada", "10 minutes"), ("bob", "4 minutes"), ("bob", "green tea"), ("ada", "black tea"), ("ada", "no idea"), ("bob", "camellia sinensis"),
        ];

        var outcome = await _bot.RunAsync(["chat", "--json", "--notes", notes], string.Concat(said.Select(s => JsonSerializer.Serialize(new { conversation = "team", user = s.User, text = s.Text }) + "\n")));

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        var heard = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line).GetProperty("replies").EnumerateArray().Select(r => r.GetProperty("markdown").GetString()));
        Assert.Equal(
            """
            ada: duel 3 questions

            **Duel: 3 questions.** Whoever is right first takes the point; everybody has one try at each. Join by answering.

            **Question 1 of 3**

            Tea: How long is Assam steeped?

            ada: 10 minutes

            That is not it, ada. Who else?

            bob: 4 minutes

            **bob** takes the point: **4 minutes** [1].

            **Question 2 of 3** · bob 1, ada 0

            Which tea is oxidised fully?

            bob: green tea

            That is not it, bob. Who else?

            ada: black tea

            **ada** takes the point: **Black tea** [1].

            **Question 3 of 3** · ada 1, bob 1

            From which plant does all tea come?

            ada: no idea

            That is not it, ada. Who else?

            bob: camellia sinensis

            **bob** takes the point: **Camellia sinensis** [1].

            **bob wins**: bob 2, ada 1.
            """,
            string.Join("\n\n", said.Zip(heard, (s, replies) => $"{s.User}: {s.Text}\n\n{string.Join("\n\n", replies)}")));
    }
}
