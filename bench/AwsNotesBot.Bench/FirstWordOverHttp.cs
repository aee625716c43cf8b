using System.Diagnostics;
using AwsNotesBot.Bot;
using AwsNotesBot.Models.Tests.Fakes;
using AwsNotesBot.Tests;

namespace AwsNotesBot.Bench;

/// <summary>The same for one answer of the whole bot, over a fake endpoint on a real socket and by the clock.</summary>
internal static class FirstWordOverHttp
{
    private const int Rounds = 9;

    private const string Note = """
        # Tea

        ## Assam

        Assam is steeped for 4 minutes in boiling water. Assam comes from the valley of the Brahmaputra.
        """;

    private const string Sentence = "Assam is steeped for 4 minutes in boiling water. [1]\n";

    public static async Task PrintAsync()
    {
        await using var server = await FakeChatServer.StartAsync();
        await using var bot = await WritingBot.StartAsync(Note, ("Endpoint", server.Address), ("Model", "fake-1"));
        var clock = new Stopwatch();
        var (token, sentence) = (TimeSpan.Zero, TimeSpan.Zero);
        server.Says = _ => ModelPace.Say($"{Sentence}Assam comes from the valley of the Brahmaputra. [1]", said =>
        {
            token = said == 0 ? clock.Elapsed : token;
            sentence = said < Sentence.Length ? clock.Elapsed : sentence;
        });
        var waits = new List<(double Token, double Sentence)>();
        for (var round = 0; round <= Rounds; round++)
        {
            clock.Restart();
            var first = await FirstPartialAsync(bot);
            waits.Add((first / token, first / sentence));
        }

        // The first round compiles.
        var (byToken, bySentence) = (Median(waits.Skip(1).Select(w => w.Token)), Median(waits.Skip(1).Select(w => w.Sentence)));
        Console.WriteLine($"the same over a real socket, \"{Sentence.Trim()}\": {byToken:0.00} times its first token; {bySentence:0.00} times its first sentence");

        async Task<TimeSpan> FirstPartialAsync(WritingBot asked)
        {
            var said = TimeSpan.Zero;
            await foreach (var reply in asked.RepliesAsync("How long is Assam steeped?"))
            {
                if (said == TimeSpan.Zero && reply is Reply.Partial)
                {
                    said = clock.Elapsed;
                }
            }

            return said;
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
