using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Languages;

/// <summary>Tells the language that most of the notes are written in.</summary>
internal static class NotesLanguage
{
    /// <summary>Passages that are looked at, spread over all of the notes, and the characters of each.</summary>
    private const int Passages = 100, Characters = 300;

    /// <returns>English where the notes do not show it.</returns>
    public static Language Of(PassageIndex index) => index.Passages
        .Where((_, i) => i % (1 + (index.Passages.Count / Passages)) == 0)
        .Select(p => LanguageDetector.Of(p.Text[..Math.Min(Characters, p.Text.Length)]))
        .OfType<Language>()
        .CountBy(l => l)
        .OrderByDescending(l => l.Value)
        .Select(l => l.Key)
        .FirstOrDefault(KnownLanguages.English);
}
