using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Languages;

/// <summary>The language that most of the notes are written in; told once for each state of the index.</summary>
internal sealed class NotesLanguage
{
    /// <summary>Passages that are looked at, spread over all of the notes, and the characters of each.</summary>
    private const int Passages = 100, Characters = 300;

    private volatile Told? _told;

    /// <returns>English where the notes do not show it.</returns>
    public Language Of(PassageIndex index)
    {
        if (_told is not { } told || told.Index != index)
        {
            _told = told = new Told(index, Tell(index));
        }

        return told.Language;
    }

    private static Language Tell(PassageIndex index) => index.Passages
        .Where((_, i) => i % (1 + (index.Passages.Count / Passages)) == 0)
        .Select(p => LanguageDetector.Of(p.Text[..Math.Min(Characters, p.Text.Length)]))
        .OfType<Language>()
        .CountBy(l => l)
        .OrderByDescending(l => l.Value)
        .Select(l => l.Key)
        .FirstOrDefault(KnownLanguages.English);

    private sealed record Told(PassageIndex Index, Language Language);
}
