using System.IO.Enumeration;
using System.Text.Json.Serialization;

namespace AwsNotesBot.Quizzes.Exams;

/// <summary>A part of an exam, as its publisher names and weighs it.</summary>
public sealed record ExamDomain
{
    private readonly double _weight;

    public required string Name { get; init; }

    /// <summary>Its share of the questions, in whatever unit the other domains have.</summary>
    public required double Weight
    {
        get => _weight;
        init => _weight = value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(Weight), value, "A domain's weight is a number above 0.");
    }

    /// <summary>Paths of its notes within the folder; <c>*</c> stands for any characters, slashes among them.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public bool Holds(string notePath) => Notes.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, notePath));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(IReadOnlyList<ExamBlueprint>))]
internal sealed partial class ExamJson : JsonSerializerContext;
