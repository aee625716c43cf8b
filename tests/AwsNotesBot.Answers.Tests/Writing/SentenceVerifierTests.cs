using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing;

public class SentenceVerifierTests
{
    private static readonly IReadOnlyList<SentenceFile> All =
        SentenceFile.ReadAll(Repository.PathOf("tests", "AwsNotesBot.Answers.Tests", "Writing", "Sentences"));

    public static TheoryData<string> Files => [.. All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void WhatTheNotesSayHoldsWithItsMarkersButForWhatIsListedAsQuoted(string name)
    {
        var (file, verifier) = Of(name);

        Assert.Equal(file.Quoted, file.Supported.Concat(file.Quoted).Where(s => !Markers.In(s).ToHashSet().SetEquals(Cited(file, verifier, s))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void WhatTheNotesDoNotSayNeverHolds(string name)
    {
        var (file, verifier) = Of(name);

        Assert.DoesNotContain(file.Faults, f => Cited(file, verifier, f.Sentence) is { Count: > 0 } cited && (!f.IsOfCitation || cited.Overlaps(Markers.In(f.Sentence))));
    }

    [Theory]
    [InlineData("[99]")]
    [InlineData("[0]")]
    [InlineData("")]
    public void MarkerThatIsMissingOrInventedIsRepaired(string marker)
    {
        foreach (var file in All)
        {
            var verifier = Verifier(file);
            foreach (var sentence in file.Supported.Where(s => Markers.In(s) is [_]))
            {
                var right = Markers.In(sentence)[0];

                Assert.True(Cited(file, verifier, sentence.Replace($"[{right}]", marker)).Count > 0, sentence);
            }
        }
    }

    private static (SentenceFile File, SentenceVerifier Verifier) Of(string name) => All.Single(f => f.Name == name) is var file ? (file, Verifier(file)) : default;

    private static SentenceVerifier Verifier(SentenceFile file) => new(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), file.Passages);

    /// <summary>The numbers of the passages that the sentence is given out with.</summary>
    private static HashSet<int> Cited(SentenceFile file, SentenceVerifier verifier, string sentence) =>
        [.. verifier.Support(sentence).Select(unit => file.Passages.Index().First(p => p.Item == unit.Passage).Index + 1)];
}
