using System.Text.Json;

namespace AwsNotesBot.Training.Ranking;

/// <summary>Writes fitted weights as the data file that the ranker reads.</summary>
internal static class RankerWeightsFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <param name="fitted">What they were fitted to and how well they did, in a sentence: for whoever opens the file.</param>
    /// <param name="features">Names of the features.</param>
    /// <param name="weights">Of each; written so that their sizes add up to 1, whatever scale they have.</param>
    public static string Json(string fitted, IReadOnlyList<string> features, IReadOnlyList<double> weights)
    {
        var size = weights.Sum(Math.Abs);
        var shares = features.Zip(weights).ToDictionary(f => f.First, f => Math.Round(size > 0 ? f.Second / size : 0, 4));
        return JsonSerializer.Serialize(new { fitted, weights = shares }, Indented) + "\n";
    }
}
