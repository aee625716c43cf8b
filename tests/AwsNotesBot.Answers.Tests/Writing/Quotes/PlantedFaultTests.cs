using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing.Quotes;

/// <summary>Each planted fault as the only sentence of an answer, written letter by letter: at most the note's own statement is shown, and never more on the way than that begins with.</summary>
public class PlantedFaultTests
{
    private static readonly IReadOnlyList<SentenceFile> All = SentenceFile.ReadAll(Repository.PathOf("tests", "AwsNotesBot.Answers.Tests", "Writing", "Sentences"));

    public static TheoryData<string> Files => [.. All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void InPlaceOfAFaultTheNoteIsQuotedOrNothing(string name)
    {
        var file = All.Single(f => f.Name == name);
        var units = QuotedNote.Units(file.Passages);
        var faults = file.Faults.Where(f => !f.IsOfCitation).ToList();

        Assert.NotEmpty(faults);
        Assert.All(faults, fault =>
        {
            var (answer, shown) = Written(file, fault.Sentence);

            Assert.All(answer.Sentences, s => Assert.True(QuotedNote.Says(units, s.Text), s.Text));
            Assert.Equal((0, 1), (answer.Held, answer.Quoted + answer.Dropped));
            Assert.All(shown, s => Assert.StartsWith(s, answer.Markdown));
        });
    }

    private static (WrittenAnswer Answer, IReadOnlyList<string> Shown) Written(SentenceFile file, string sentence)
    {
        var verifier = new SentenceVerifier(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), file.Passages);
        var (written, reader, shown) = (new WrittenAnswer(verifier, new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence), opens: true), new SentenceReader(), new List<string>());
        foreach (var letter in sentence)
        {
            reader.Read($"{letter}");
            written.Begin(reader.Rest);
            shown.Add(written.Markdown);
        }

        written.Add(reader.End()!);
        return (written, shown);
    }
}
