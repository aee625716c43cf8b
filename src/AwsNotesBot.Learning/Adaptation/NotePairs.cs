using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Learning.Adaptation;

/// <summary>Pairs that notes give by themselves: a passage's headings ask for its text, and one of its sentences for the rest.</summary>
internal static class NotePairs
{
    public static PairSource Of(IEnumerable<Passage> passages) =>
        new("notes", new SourceKind(Factor: 1, HasPassages: true), [.. passages.Select(p => new TextPair($"{p.NoteTitle}\n{string.Join('\n', p.HeadingPath.Where(h => h != p.NoteTitle))}", p.Text))]);
}
