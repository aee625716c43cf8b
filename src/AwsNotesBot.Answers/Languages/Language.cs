using System.Text.Json.Serialization;

namespace AwsNotesBot.Answers.Languages;

/// <summary>What the bot knows of a language: one file of <c>Languages/Data</c>, named by its code of ISO 639-1.</summary>
/// <remarks>What a file leaves out the reader of JSON sets to <c>null</c>, which is taken for nothing.</remarks>
internal sealed record Language
{
    /// <summary>Of ISO 639-1; the file's name gives it.</summary>
    [JsonIgnore]
    public string Code { get; init; } = "";

    /// <summary>In English: what a model is told.</summary>
    public required string Name { get; init; }

    /// <summary>The characters that it is written in, as a class of a regular expression; <c>null</c> for Latin letters.</summary>
    public string? Script { get; init; }

    /// <summary>Characters by which it is told from others of its script, lower case; empty for none.</summary>
    public string Marks { get; init => field = value ?? ""; } = "";

    /// <summary>Words that build its sentences, lower case, between spaces.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>Words that deny a sentence, between spaces; empty where none is known, so that a denial cannot be told.</summary>
    public string Negations { get; init => field = value ?? ""; } = "";

    /// <summary>The words for a unit by its English name; empty where none is known.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init => field = value ?? field; } = new Dictionary<string, string>();

    /// <summary>What the bot says itself; <c>null</c> where it says that in English.</summary>
    public AnswerPhrases? Phrases { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Language))]
internal sealed partial class LanguageJson : JsonSerializerContext;
