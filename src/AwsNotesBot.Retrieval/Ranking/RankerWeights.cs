using System.Collections.Frozen;
using System.Text.Json;
using AwsNotesBot.Retrieval.Familiarity;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>What each feature of a passage counts in its score. The weights are data, fitted by <c>AwsNotesBot.Training fit-ranker</c>.</summary>
internal sealed class RankerWeights
{
    private const string Folder = "RankerWeights/";

    /// <summary>Features that a weight may be given to, by the names that <see cref="Hit.Parts"/> has.</summary>
    public static IReadOnlyList<string> Features { get; } = ["bm25 share", "window", "rocchio", "maxsim", "maxsim window", "heading", "number"];

    private static readonly Lazy<RankerWeights> LazyNear = new(() => Load("near.json"));
    private static readonly Lazy<RankerWeights> LazyFar = new(() => Load("far.json"));

    private readonly FrozenDictionary<string, double> _weights;

    public RankerWeights(IEnumerable<KeyValuePair<string, double>> weights) => _weights = weights.ToFrozenDictionary();

    /// <summary>For notes that the table knows as well as word search does, or better.</summary>
    public static RankerWeights Near => LazyNear.Value;

    /// <summary>For notes that are far from what the table was trained on: words count more.</summary>
    public static RankerWeights Far => LazyFar.Value;

    /// <summary>0 for a feature that no weight was fitted to.</summary>
    public double this[string feature] => _weights.GetValueOrDefault(feature);

    /// <summary>The mean of near and far weights by what the table is worth on these notes.</summary>
    public static RankerWeights For(TableFamiliarity familiarity)
    {
        var near = familiarity.Trust;
        return new(Features.Select(f => KeyValuePair.Create(f, (near * Near[f]) + ((1 - near) * Far[f]))));
    }

    /// <exception cref="InvalidDataException">The file is no such file, or names a feature that there is not.</exception>
    public static RankerWeights Read(ReadOnlySpan<byte> json, string name)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var weights = document.RootElement.GetProperty("weights").EnumerateObject().ToDictionary(w => w.Name, w => w.Value.GetDouble());
            return weights.Keys.FirstOrDefault(w => !Features.Contains(w)) is { } unknown
                ? throw new InvalidDataException($"The ranker's weights '{name}' name a feature '{unknown}' that there is not; there are {string.Join(", ", Features)}.")
                : new RankerWeights(weights);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The ranker's weights '{name}' cannot be read: {problem.Message} Write the file again with AwsNotesBot.Training fit-ranker.", problem);
        }
    }

    private static RankerWeights Load(string file)
    {
        using var stream = typeof(RankerWeights).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidDataException($"This build lacks the ranker's weights '{file}'. Build AwsNotesBot.Retrieval again.");
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return Read(json, file);
    }
}
