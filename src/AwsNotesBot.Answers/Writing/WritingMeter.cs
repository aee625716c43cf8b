using System.Diagnostics.Metrics;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Counts what becomes of a chat model's answers.</summary>
public static class WritingMeter
{
    public const string Name = "AwsNotesBot.Answers";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Answers = Meter.CreateCounter<long>(
        "awsnotesbot.answers", "{answer}", "Answers that a chat model was asked for, by outcome: written, broke_off, nothing_held, or why it said nothing.");

    private static readonly Counter<long> Sentences = Meter.CreateCounter<long>("awsnotesbot.sentences", "{sentence}", "Sentences that a chat model wrote, by outcome: held, quoted (the notes' own in their place) or dropped.");

    internal static void Count(TextStream source, WrittenAnswer written)
    {
        var outcome = source.Failure switch
        {
            null => written.Held > 0 ? "written" : "nothing_held",
            _ when written.Sentences.Count > 0 => "broke_off",
            _ => $"{source.Kind}".ToLowerInvariant(),
        };
        Answers.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome));
        Count("held", written.Held);
        Count("quoted", written.Quoted);
        Count("dropped", written.Dropped);

        static void Count(string outcome, int sentences) => Sentences.Add(sentences, KeyValuePair.Create<string, object?>("outcome", outcome));
    }
}
