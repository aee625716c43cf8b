using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>A model of a few words, each pointing along the axis of its theme; other words have no vector.</summary>
internal static class ThemeModel
{
    private static readonly string[][] Themes =
    [
        ["soup", "broth", "stew", "simmer"],
        ["bread", "loaf", "dough", "bake"],
        ["tea", "infusion", "kettle", "steep"],
    ];

    public static StaticEmbeddingModel Instance { get; } = Build();

    public static IndexedPassage Indexed(Notes.Passage passage)
    {
        var vector = new float[Instance.Dimensions];
        Instance.Embed($"{passage.Heading}\n{passage.Text}", vector);
        return new(passage, vector);
    }

    public static PassageIndex Index(params Notes.Passage[] passages) => PassageIndex.Build([.. passages.Select(Indexed)], Instance);

    public static float[] Embed(string text)
    {
        var vector = new float[Instance.Dimensions];
        Instance.Embed(text, vector);
        return vector;
    }

    private static StaticEmbeddingModel Build()
    {
        var words = Themes.SelectMany(theme => theme).ToArray();
        var rows = Themes.SelectMany((theme, axis) => theme.SelectMany(_ => Themes.Select((_, i) => i == axis ? 1f : 0f))).ToArray();
        return new StaticEmbeddingModel(EmbeddingTableFile.Read(
            EmbeddingTableWriter.Write(words, rows, [.. words.Select(_ => 1f)]), "themes"));
    }
}
