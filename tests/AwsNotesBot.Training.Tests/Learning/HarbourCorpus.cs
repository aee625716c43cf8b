using AwsNotesBot.Learning.Pairs;

namespace AwsNotesBot.Training.Tests.Learning;

/// <summary>A made-up language of questions and one of answers, with no word in common: only training can tell which belong together.</summary>
internal static class HarbourCorpus
{
    private static readonly (string Asked, string Answered)[] Topics =
    [
        ("boat rent hire row paddle", "dinghy charter oar lease skiff"),
        ("food hungry lunch snack eat", "canteen meal kitchen menu soup"),
        ("sleep night bed room tired", "cabin berth bunk lodging inn"),
        ("storm wind rain danger wave", "forecast gale warning swell barometer"),
        ("fish catch net hook line", "trawler cod bait quota angler"),
        ("pay price cost money cheap", "fare tariff fee discount invoice"),
        ("lost bag left found forgot", "luggage office claim parcel retrieve"),
        ("child kid play fun game", "playground slide family swing carousel"),
    ];

    /// <summary>Pairs of three words a side; those of other seeds are other combinations.</summary>
    public static IReadOnlyList<PairSource> Make(int pairs, int seed)
    {
        var random = new Random(seed);
        TextPair[] drawn = [.. Enumerable.Range(0, pairs).Select(i => Topics[i % Topics.Length]).Select(t => new TextPair(Draw(t.Asked, random), Draw(t.Answered, random)))];
        return [new PairSource("harbour", new SourceKind(1, HasPassages: false), drawn)];
    }

    private static string Draw(string words, Random random)
    {
        var all = words.Split(' ');
        random.Shuffle(all);
        return string.Join(' ', all[..3]);
    }
}
