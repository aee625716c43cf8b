using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>Notes of an invented trade: English grammar, and words that no table has ever seen.</summary>
internal static class InventedNotes
{
    private static readonly string[] Frames =
    [
        "The {0} is set beside the {1} before any {2} is turned.",
        "When a {0} begins to {1}, take out the {2} and wait.",
        "A good {0} holds its {1} for as long as the {2} is warm.",
        "Never let the {0} touch a {1} without a {2} between them.",
        "Most of the {0} comes from the {1}, and only a little from the {2}.",
        "After the third {0} the {1} must be cleaned with a {2}.",
    ];

    private static readonly string[] Syllables = ["vra", "tok", "mel", "quin", "dro", "psa", "lib", "zem", "orf", "kip", "nuth", "gla", "wex", "iro", "bun", "sced"];

    /// <param name="count">Passages, six sentences each.</param>
    /// <param name="seed">Other seeds invent other words.</param>
    public static IReadOnlyList<Passage> Make(int count, int seed = 1)
    {
        var random = new Random(seed);
        string[] trade = [.. Enumerable.Range(0, 400).Select(_ => Word(random))];
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                // Each passage talks about six things of the trade, again and again.
                string[] things = [.. Enumerable.Range(0, 6).Select(_ => trade[random.Next(trade.Length)])];
                return Passages.Passage($"note{i / 4}.md:{1 + (i % 4 * 10)}", "", [.. Frames.Select(f => string.Format(f, Draw(things, random)))])
                    with { Id = $"{random.NextInt64():x16}", NoteTitle = "Trade" };
            }),
        ];
    }

    public static PassageIndex Index(IReadOnlyList<Passage> passages) => PassageIndex.Build(
    [
        .. passages.Select(passage =>
        {
            var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
            StaticEmbeddingModel.BuiltIn.Embed(EmbeddingText.Of(passage), vector);
            return new IndexedPassage(passage, vector);
        }),
    ]);

    private static object[] Draw(string[] things, Random random) => [.. Enumerable.Range(0, 3).Select(_ => things[random.Next(things.Length)])];

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
