using System.Text;
using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing.Quotes;

/// <summary>Statements to be quoted.</summary>
internal static partial class QuotedNote
{
    public static IReadOnlyList<Passage> Passages(string markdown) =>
        NoteReader.Read("note.md", NoteText.Read(Encoding.UTF8.GetBytes($"# Notes\n\n{markdown}\n")), options: new PassageOptions { MinWords = 1, MergeWords = 1 }).Passages;

    public static IReadOnlyList<EvidenceUnit> Units(IReadOnlyList<Passage> passages) =>
        [.. passages.SelectMany(new EvidenceCutter(StaticEmbeddingModel.BuiltIn).Units).Where(u => !u.Introduces && Quote.CanBe(u))];

    /// <summary>Whether a text has the words of one statement and no others, apart from its first article.</summary>
    public static bool Says(IEnumerable<EvidenceUnit> units, string text) =>
        units.SelectMany(u => new[] { u.Text, Quote.Of(u).Text }).Any(statement => Bare(statement) == Bare(text));

    private static string Bare(string text) => Article().Replace(text.TrimEnd(' ', '.', ',', ';', ':', '–', '-'), "").ToLowerInvariant();

    [GeneratedRegex("^(an?|the) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
