using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Answers.Tests.Writing;

/// <summary>What must hold of every supported sentence, whatever is done to it.</summary>
public class SentenceVerifierPropertyTests
{
    private static readonly IReadOnlyList<(SentenceVerifier Verifier, string Sentence)> Supported =
        [.. SentenceFile.ReadAll(Repository.PathOf("tests", "AwsNotesBot.Answers.Tests", "Writing", "Sentences")).SelectMany(Held)];

    private static readonly Gen<(SentenceVerifier Verifier, string Sentence)> Any = Gen.Elements(Supported.ToArray());

    [Fact]
    public void NumberThatNoPassageHasIsNeverSupported() => Prop.ForAll(
        (from one in Any where Number(one.Sentence) is not null from other in Gen.Choose(1_001, 99_999) select (one.Verifier, Sentence: With(one.Sentence, other))).ToArbitrary(),
        one => one.Verifier.Support(one.Sentence).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void NegationAddedOrTakenAwayIsNeverSupported() => Prop.ForAll(
        (from one in Any where Negated(one.Sentence) is not null select (one.Verifier, Sentence: Negated(one.Sentence)!)).ToArbitrary(),
        one => one.Verifier.Support(one.Sentence).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void MarkersNeverChangeWhatIsSupported() => Prop.ForAll(
        (from one in Any from marker in Gen.Choose(0, 99) select (one.Verifier, one.Sentence, marker)).ToArbitrary(),
        one => one.Verifier.Support($"{Without(one.Sentence)} [{one.marker}]").Count > 0).QuickCheckThrowOnFailure();

    private static IEnumerable<(SentenceVerifier, string)> Held(SentenceFile file)
    {
        var verifier = new SentenceVerifier(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), file.Passages);
        return file.Supported.Select(sentence => (verifier, sentence));
    }

    private static string Without(string sentence) => Markers.In(sentence).Aggregate(sentence, (text, n) => text.Replace($"[{n}]", "")).Trim();

    private static Measure? Number(string sentence) => MeasureReader.In(Without(sentence)).FirstOrDefault(m => char.IsDigit(m.Text[0]));

    private static string With(string sentence, int number)
    {
        var text = Without(sentence);
        var measure = Number(sentence)!;
        var digits = measure.Text.TakeWhile(c => char.IsDigit(c) || c is '.' or ',').Count();
        return $"{text[..measure.Start]}{number}{text[(measure.Start + digits)..]} [1]";
    }

    /// <summary>"is not" for "is", and "is" for "is not"; <c>null</c> where the sentence has neither, or denies elsewhere.</summary>
    private static string? Negated(string sentence) =>
        sentence.Contains(" is not ", StringComparison.Ordinal) ? sentence.Replace(" is not ", " is ", StringComparison.Ordinal)
        : sentence.Contains(" are not ", StringComparison.Ordinal) ? sentence.Replace(" are not ", " are ", StringComparison.Ordinal)
        : sentence.Contains(" is ", StringComparison.Ordinal) ? sentence.Replace(" is ", " is not ", StringComparison.Ordinal)
        : sentence.Contains(" are ", StringComparison.Ordinal) ? sentence.Replace(" are ", " are not ", StringComparison.Ordinal)
        : null;
}
