using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Languages;

/// <summary>Tells the language that most of the notes are written in.</summary>
internal static class NotesLanguage
{
    /// <summary>Passages that are looked at, spread over all of the notes, and the characters of each.</summary>
    private const int Passages = 100, Characters = 300;

    /// <returns>English, which the rules read, where the notes do not show one that is more frequent.</returns>
    public static Language Of(PassageIndex index) => index.Passages
        .Where((_, i) => i % (1 + (index.Passages.Count / Passages)) == 0)
        .Select(p => LanguageDetector.Of(p.Text[..Math.Min(Characters, p.Text.Length)]))
        .OfType<Language>()
        .CountBy(l => l)
        .OrderByDescending(l => l.Value).ThenByDescending(l => l.Key == KnownLanguages.English)
        .Select(l => l.Key)
        .FirstOrDefault(KnownLanguages.English);
}
