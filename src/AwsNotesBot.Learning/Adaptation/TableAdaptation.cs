using AwsNotesBot.Learning.Batches;
using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Learning.Tokens;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Retrieval.Familiarity;

namespace AwsNotesBot.Learning.Adaptation;

/// <summary>Fits an embedding table to notes whose words it does not know, and measures it on passages that it did not learn from.</summary>
/// <remarks>Equal notes give an equal table on one kind of processor, whatever the number of threads.</remarks>
public static class TableAdaptation
{
    /// <summary>With fewer passages there is nothing to tell apart.</summary>
    public const int FewestPassages = 4 * TableFamiliarity.FewestPassages;

    /// <summary>
    /// Each step sees up to a thousand passages. Few steps and a low rate keep what the table knew of words that the notes use only
    /// once: with more, the figure on the kept-out passages falls again. The most take under a minute on two processors.
    /// </summary>
    private const int FewestSteps = 100, MostSteps = 250, PassagesForAStep = 12;
    private const double Rate = 0.004;

    /// <summary>How well a table knows the notes: what decides whether there is anything to gain, and whether it was gained.</summary>
    public static TableFamiliarity Test(StaticEmbeddingModel model, IReadOnlyList<Passage> passages) => SelfRetrieval.Of(passages).Test(model);

    /// <exception cref="InvalidOperationException">There are fewer than <see cref="FewestPassages"/> passages.</exception>
    public static FittedTable Fit(
        StaticEmbeddingModel model, IReadOnlyList<Passage> passages, Action<AdaptationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (passages.Count < FewestPassages)
        {
            throw new InvalidOperationException($"{passages.Count} passages are too few to learn from; {FewestPassages} are needed.");
        }

        var keptOut = KeptOutPassages.Of(passages).ToHashSet();
        var pairs = NotePairs.Of(passages.Where((_, i) => !keptOut.Contains(i)));
        var newWords = NewWords.In(pairs, model.Table.Vocabulary);
        var table = new ExtendedTable(model.Table, newWords);
        Learn(table, EncodedSource.Encode(pairs, table.Encoder), progress, cancellationToken);

        var file = table.ToFile();
        var fitted = new StaticEmbeddingModel(EmbeddingTableFile.Read(file, "fitted to the notes"));
        return new FittedTable(file, Test(model, passages), Test(fitted, passages), pairs.Pairs.Count, newWords.Count);
    }

    private static void Learn(ExtendedTable table, EncodedSource source, Action<AdaptationProgress>? progress, CancellationToken cancellationToken)
    {
        // Only rows that the notes use learn: a small table of these, with its moments, is a tenth of the whole.
        var rows = new OrderedDictionary<int, int>();
        var compact = source with { Pairs = [.. source.Pairs.Select(p => p with { Query = Renumber(p.Query), Passage = Renumber(p.Passage), Heading = Renumber(p.Heading) })] };
        var options = new TrainingOptions { Steps = Math.Clamp(source.Pairs.Length / PassagesForAStep, FewestSteps, MostSteps), Rate = Rate };
        var trainer = new Trainer(table.Take([.. rows.Keys]), options);
        var batches = new BatchSampler([compact], options.BatchSize, options.Seed);
        for (var step = 0; step < options.Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            trainer.Step(batches.Draw(step), step);
            progress?.Invoke(new(step + 1, options.Steps));
        }

        table.Put([.. rows.Keys], trainer.Table);

        int[] Renumber(int[] tokens) => Array.ConvertAll(tokens, token => rows.TryAdd(token, rows.Count) ? rows.Count - 1 : rows[token]);
    }
}
