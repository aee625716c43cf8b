using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>What a training run can be told; the defaults made the built-in table.</summary>
internal sealed class TrainingOptions
{
    /// <summary>Gets or sets how many batches are learned from.</summary>
    /// <value>The default is 1,800.</value>
    [Range(1, 1_000_000)]
    public int Steps { get; set; } = 1_800;

    /// <summary>Gets or sets the most pairs in a batch.</summary>
    /// <value>The default is 1,024.</value>
    [Range(2, 16_384)]
    public int BatchSize { get; set; } = 1_024;

    /// <summary>Gets or sets the length of a vector.</summary>
    /// <value>The default is 256.</value>
    [Range(2, 4_096)]
    public int Dimensions { get; set; } = 256;

    /// <summary>Gets or sets the most words with a row of their own.</summary>
    /// <value>The default is 60,000.</value>
    [Range(0, 1_000_000)]
    public int Words { get; set; } = 60_000;

    /// <summary>Gets or sets how often a word must stand in the training texts to get a row.</summary>
    /// <value>The default is 4.</value>
    [Range(1, 1_000)]
    public int MinimumCount { get; set; } = 4;

    /// <summary>Gets or sets the rows that the n-grams of all other words share.</summary>
    /// <value>The default is 27,000: with 60,000 words of 256 dimensions the file stays below 24 MB.</value>
    [Range(0, 1_000_000)]
    public int Buckets { get; set; } = 27_000;

    /// <summary>Gets or sets what cosines are divided by before the softmax.</summary>
    /// <value>The default is 0.1.</value>
    [Range(0.03, 10)]
    public double Temperature { get; set; } = 0.1;

    /// <summary>Gets or sets the learning rate after the warm-up.</summary>
    /// <value>The default is 0.01.</value>
    [Range(1e-6, 1)]
    public double Rate { get; set; } = 0.01;

    /// <summary>Gets or sets the part of <see cref="Rate"/> that the token weights learn with.</summary>
    /// <value>The default is 0.3.</value>
    [Range(0, 10)]
    public double WeightRate { get; set; } = 0.3;

    /// <summary>Gets or sets where all chance comes from; equal seeds give equal tables on one kind of processor.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; set; } = 1;

    /// <summary>Gets or sets how many threads compute; the result does not depend on it.</summary>
    /// <value>The default is the number of processors.</value>
    [Range(1, 1_024)]
    public int Threads { get; set; } = Environment.ProcessorCount;
}
