using System.Text;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing;

public class SentenceVerifierTests
{
    private static readonly string[] Sections = ["Black tea", "Green tea", "Rental contracts", "Object stores", "Fever medicines", "Woods"];

    /// <summary>Cut small, so that each section is a passage: number 1 is the first of <see cref="Sections"/>.</summary>
    private static readonly IReadOnlyList<Passage> Passages =
        [.. Sections.Select(section => Read(WrittenSentences.Notes).First(p => p.HeadingPath.Contains(section)))];

    private static readonly SentenceVerifier Verifier = new(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), StaticEmbeddingModel.BuiltIn, Passages);

    public static TheoryData<string> Faults => [.. WrittenSentences.Lines(WrittenSentences.Faults)];

    /// <summary>Two of 70: an irregular verb in another form is taken for another word.</summary>
    [Fact]
    public void WhatTheNotesSayHoldsWithItsMarkerButForIrregularVerbs() => Assert.Equal(
        [
            "The roof is paid for only by the landlord. [3]",
            "Archives are kept for 90 days by Glacier. [4]",
        ],
        WrittenSentences.Lines(WrittenSentences.Supported).Where(s => SectionOf(s) != Section(s)));

    [Theory]
    [MemberData(nameof(Faults))]
    public void WhatTheNotesDoNotSayIsDropped(string sentence) => Assert.Null(Verifier.Support(sentence));

    [Theory]
    [InlineData("[99]")]
    [InlineData("[0]")]
    [InlineData("")]
    [InlineData("[wrong]")]
    public void WrongMarkerMissingOrInventedOneIsRepaired(string marker)
    {
        foreach (var sentence in WrittenSentences.Lines(WrittenSentences.Supported).Where(s => SectionOf(s) is not null))
        {
            var right = Markers.In(sentence)[0];
            var other = marker == "[wrong]" ? $"[{(right % Sections.Length) + 1}]" : marker;

            Assert.Equal(Sections[right - 1], SectionOf(sentence.Replace($"[{right}]", other)));
        }
    }

    /// <summary>The section whose marker the sentence has.</summary>
    private static string Section(string sentence) => Sections[Markers.In(sentence)[0] - 1];

    private static string? SectionOf(string sentence) => Verifier.Support(sentence)?.Passage.HeadingPath[^1];

    private static IReadOnlyList<Passage> Read(string markdown) =>
        NoteReader.Read("kitchen.md", NoteText.Read(Encoding.UTF8.GetBytes(markdown)), options: new PassageOptions { MinWords = 1, MergeWords = 1 }).Passages;
}
