using System.Diagnostics.Metrics;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Counts what becomes of a chat model's answers.</summary>
public static class WritingMeter
{
    public const string Name = "AwsNotesBot.Answers";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Answers = Meter.CreateCounter<long>(
        "awsnotesbot.answers", "{answer}", "Answers that a chat model was asked for, by outcome: written, broke_off, nothing_held, or why it said nothing.");

    private static readonly Counter<long> Sentences = Meter.CreateCounter<long>("awsnotesbot.sentences", "{sentence}", "Sentences that a chat model wrote, by whether the notes say them.");

    internal static void Count(TextStream source, WrittenAnswer written)
    {
        var outcome = source.Failure switch
        {
            null => written.HasWhole ? "written" : "nothing_held",
            _ when written.Sentences.Count > 0 => "broke_off",
            _ => $"{source.Kind}".ToLowerInvariant(),
        };
        Answers.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome));
        Sentences.Add(written.Sentences.Count, KeyValuePair.Create<string, object?>("held", true));
        Sentences.Add(written.Dropped, KeyValuePair.Create<string, object?>("held", false));
    }
}
