using System.Diagnostics;
using AwsNotesBot.Bot;
using AwsNotesBot.Models.Tests.Fakes;
using AwsNotesBot.Tests;

namespace AwsNotesBot.Bench;

/// <summary>How long a reader waits for the first word, against when the model said it, over a fake endpoint of known pace.</summary>
internal static class FirstWord
{
    private const int Rounds = 9;

    /// <summary>A hosted model's usual pace, in milliseconds: until the first token, and for each further one of three characters.</summary>
    private const int ToFirstToken = 500, PerToken = 8;

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
        server.Says = _ => Said();
        var waits = new List<(double Token, double Sentence)>();
        for (var round = 0; round <= Rounds; round++)
        {
            clock.Restart();
            var first = await FirstPartialAsync(bot);
            waits.Add((first / token, first / sentence));
        }

        // The first round compiles.
        var (byToken, bySentence) = (Median(waits.Skip(1).Select(w => w.Token)), Median(waits.Skip(1).Select(w => w.Sentence)));
        Console.WriteLine($"first word shown, against the model's first sentence: {bySentence:0.00} times; against its first token (first after {ToFirstToken} ms, then one each {PerToken} ms): {byToken:0.00} times");

        IEnumerable<string> Said()
        {
            Thread.Sleep(ToFirstToken);
            token = clock.Elapsed;
            foreach (var (at, chunk) in FakeChatServer.Chunks($"{Sentence}Assam comes from the valley of the Brahmaputra. [1]").Index())
            {
                yield return chunk;
                sentence = 3 * (at + 1) <= Sentence.Length + 3 ? clock.Elapsed : sentence;
                Thread.Sleep(PerToken);
            }
        }

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
