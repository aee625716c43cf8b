using System.Text;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Writing.Sentences;

/// <summary>A note with sentences as a chat model may write them of it: those that the note says, and those with a planted fault.</summary>
/// <param name="Name">The part and the file, such as <c>held/bread</c>.</param>
/// <param name="Passages">A passage for each section of the note, in its order: markers count them from 1.</param>
/// <param name="Supported">What the note says, and the verifier keeps as it is written.</param>
/// <param name="Quoted">What the note says and the verifier doubts, so that the note's own statement stands in its place.</param>
/// <param name="Faults">What the note does not say.</param>
internal sealed record SentenceFile(
    string Name, IReadOnlyList<Passage> Passages, IReadOnlyList<string> Supported, IReadOnlyList<string> Quoted, IReadOnlyList<PlantedFault> Faults)
{
    private const string SupportedHeading = "\n# Supported\n", QuotedHeading = "\n# Supported, and quoted\n", FaultsHeading = "\n# Faults\n", Item = "- ";

    /// <summary>All five parts: <c>seen</c> was looked at while the verifier was made, of <c>held</c> only the count at first; <c>free</c> words the notes more freely; <c>fresh</c> was written by people who had not seen the verifier, in the prose of a large model; of <c>unseen</c>, written likewise, only the counts were looked at.</summary>
    /// <param name="folder">Where this file stands.</param>
    public static IReadOnlyList<SentenceFile> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Read(folder, file))];

    private static SentenceFile Read(string folder, string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (supported, faults) = (text.IndexOf(SupportedHeading, StringComparison.Ordinal), text.IndexOf(FaultsHeading, StringComparison.Ordinal));
        var quoted = text.IndexOf(QuotedHeading, StringComparison.Ordinal) is var at and >= 0 ? at : faults;
        var name = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
        return new(name, PassagesOf(text[..supported]), [.. Items(text[supported..quoted])], [.. Items(text[quoted..faults])], FaultsOf(text[faults..]));
    }

    private static IReadOnlyList<Passage> PassagesOf(string markdown) =>
        NoteReader.Read("note.md", NoteText.Read(Encoding.UTF8.GetBytes(markdown)), options: new PassageOptions { MinWords = 1, MergeWords = 1 }).Passages;

    private static IReadOnlyList<PlantedFault> FaultsOf(string text) => [.. Items(text).Select(PlantedFault.Read)];

    private static IEnumerable<string> Items(string text) =>
        text.Split('\n').Where(l => l.StartsWith(Item, StringComparison.Ordinal)).Select(l => l[Item.Length..]);
}
