using System.Text.Json;

namespace AwsNotesBot.Answers.Languages;

/// <summary>The languages that ship inside this assembly.</summary>
internal static class KnownLanguages
{
    private const string Folder = "Languages/", Extension = ".json";

    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<Language> All { get; } =
        [.. typeof(KnownLanguages).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    public static Language English { get; } = All.Single(l => l.Name == "English");

    /// <summary>What the bot says itself in a language, be it one that it does not speak: then in English.</summary>
    public static AnswerPhrases PhrasesOf(string code) => All.FirstOrDefault(l => l.Code == code)?.Phrases ?? AnswerPhrases.English;

    private static Language Read(string resource)
    {
        var code = resource[Folder.Length..^Extension.Length];
        using var stream = typeof(KnownLanguages).Assembly.GetManifestResourceStream(resource)!;
        var language = JsonSerializer.Deserialize(stream, LanguageJson.Default.Language)
            ?? throw new InvalidDataException($"The file of the language '{code}' is empty in this build. Build AwsNotesBot.Answers again.");
        return language with { Code = code };
    }
}
