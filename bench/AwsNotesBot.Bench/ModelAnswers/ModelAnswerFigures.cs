using System.Diagnostics;
using AwsNotesBot.Bot;
using AwsNotesBot.Models.Tests.Fakes;
using AwsNotesBot.Tests;

namespace AwsNotesBot.Bench.ModelAnswers;

/// <summary>What becomes of the sentences that a large model wrote as answers over a folder of notes, and when their first word is shown: the whole bot asks, a fake endpoint gives them back at a model's pace.</summary>
internal static class ModelAnswerFigures
{
    private const double Aim = 1.2;

    public static async Task PrintAsync(string notes)
    {
        var texts = Directory.EnumerateFiles(notes, "*.md", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(notes, file).Replace(Path.DirectorySeparatorChar, '-'), File.ReadAllText);
        await using var server = await FakeChatServer.StartAsync();
        await using var bot = await WritingBot.StartAsync(texts, ("Endpoint", server.Address), ("Model", "fake-1"));
        Console.WriteLine("answers of a large model   questions   sentences   as written   in the notes' words   dropped   first word (median, p90, under 1.2)");
        foreach (var file in ModelAnswerFile.ReadAll())
        {
            var (clock, token) = (new Stopwatch(), TimeSpan.Zero);
            server.Says = prompt => file.Answers.FirstOrDefault(a => prompt.Contains($"<question>\n{a.Key}\n")).Value is { } answer
                ? ModelPace.Say(answer, said => token = said == 0 ? clock.Elapsed : token)
                : [];
            var (held, quoted, dropped) = (0, 0, 0);
            var waits = new List<double>();
            foreach (var question in file.Answers.Keys)
            {
                clock.Restart();
                TimeSpan? shown = null;
                await foreach (var reply in bot.RepliesAsync(question))
                {
                    shown ??= reply is Reply.Partial ? clock.Elapsed : null;
                    if (reply is Reply.Message { Answer: { } answer })
                    {
                        (held, quoted, dropped) = (held + answer.Held, quoted + answer.Quoted, dropped + answer.Dropped);
                    }
                }

                waits.Add((shown ?? clock.Elapsed) / token);
            }

            waits.Sort();
            var all = held + quoted + dropped;
            Console.WriteLine(
                $"{file.Name,-24} {file.Answers.Count,11} {all,11} {Share(held, all),12} {Share(quoted, all),22} {Share(dropped, all),9}   "
                + $"{waits[waits.Count / 2]:0.00}, {waits[(int)(0.9 * waits.Count)]:0.00}, {Share(waits.Count(w => w < Aim), waits.Count)}");
        }
    }

    private static string Share(int part, int all) => $"{part} ({100.0 * part / all:0} %)";
}
