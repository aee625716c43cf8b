using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>Weights fitted to a learner's own reviews, with what they were fitted on.</summary>
/// <param name="Parameters">The weights.</param>
/// <param name="Reviews">How many reviews they were fitted to and tried on.</param>
/// <param name="DefaultLoss">The log loss of the default weights on the reviews held out.</param>
/// <param name="FittedLoss">The log loss of these weights on the same reviews.</param>
/// <param name="At">When they were fitted.</param>
public sealed record FittedWeights(FsrsParameters Parameters, int Reviews, double DefaultLoss, double FittedLoss, DateTimeOffset At)
{
    /// <summary>The version of FSRS that the document's weights are for.</summary>
    private const int FsrsVersion = 6;

    internal string ToJson() => JsonSerializer.Serialize(
        new WeightsDocument(FsrsVersion, Parameters.AsSpan().ToArray(), Reviews, DefaultLoss, FittedLoss, At), WeightsJson.Default.WeightsDocument);

    /// <exception cref="ArgumentException">The weights are out of bounds.</exception>
    /// <exception cref="JsonException">It is no document of weights.</exception>
    internal static FittedWeights Parse(string json)
    {
        var document = JsonSerializer.Deserialize(json, WeightsJson.Default.WeightsDocument) ?? throw new JsonException("The weights are empty.");
        return new(FsrsParameters.Of(document.Weights), document.Reviews, document.DefaultLoss, document.FittedLoss, document.At);
    }
}

/// <param name="Fsrs">The version of FSRS; weights of versions before 6 are told by their number.</param>
internal sealed record WeightsDocument(int Fsrs, IReadOnlyList<double> Weights, int Reviews, double DefaultLoss, double FittedLoss, DateTimeOffset At);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WeightsDocument))]
internal sealed partial class WeightsJson : JsonSerializerContext;
