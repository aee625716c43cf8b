using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Retrieval.Embeddings;
using FsCheck;
using FsCheck.Fluent;

namespace AwsNotesBot.Answers.Tests.Writing.Quotes;

/// <summary>What must hold of everything that is shown, whatever a model writes and in whatever chunks.</summary>
public class ShownTextPropertyTests
{
    private static readonly IReadOnlyList<SentenceFile> Files = SentenceFile.ReadAll(Repository.PathOf("tests", "AwsNotesBot.Answers.Tests", "Writing", "Sentences"));

    private static readonly Gen<string> Join = Gen.Elements(" ", "\n", "\n\n", "\n- ", " unless ", ", and ", " in ", ". ", " **", "` ", " [1]", "1,0", " not ");

    /// <summary>A file with a text of its sentences, its faults and halves of both.</summary>
    private static readonly Gen<(SentenceFile File, string Text, int Chunk)> Any =
        from file in Gen.Elements(Files.ToArray())
        let sentences = file.Supported.Concat(file.Quoted).Concat(file.Faults.Select(f => f.Sentence)).ToArray()
        from pieces in Gen.ListOf(Piece(sentences), 3)
        from joins in Gen.ListOf(Join, 3)
        from chunk in Gen.Choose(1, 40)
        select (file, string.Concat(pieces.Zip(joins, (piece, tail) => piece + tail)), chunk);

    [Fact]
    public void WhatIsShownIsSupportedAsItStandsAndBeginsTheAnswer() => Prop.ForAll(Any.ToArbitrary(), one =>
    {
        var verifier = Verifier(one.File);
        var (written, shown) = Written(verifier, one.Text, one.Chunk);

        return shown.Append(written.Markdown).Zip(shown.Append(written.Markdown).Skip(1)).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal))
            && written.Sentences.All(s => verifier.Support($"{s.Text} {s.Marker}").Count > 0 || QuotedNote.Says(verifier.Evidence, s.Text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ChunksNeverChangeTheAnswer() => Prop.ForAll(
        Any.ToArbitrary(),
        one => Written(Verifier(one.File), one.Text, one.Chunk).Answer.Markdown == Written(Verifier(one.File), one.Text, one.Text.Length + 1).Answer.Markdown).QuickCheckThrowOnFailure();

    private static Gen<string> Piece(string[] sentences) =>
        from sentence in Gen.Elements(sentences)
        from share in Gen.Frequency((3, Gen.Constant(100)), (2, Gen.Choose(20, 100)))
        select sentence[..(sentence.Length * share / 100)];

    private static (WrittenAnswer Answer, IReadOnlyList<string> Shown) Written(SentenceVerifier verifier, string text, int chunk)
    {
        var (written, reader, shown) = (new WrittenAnswer(verifier, new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence), opens: true), new SentenceReader(), new List<string>());
        foreach (var delta in text.Chunk(chunk).Select(c => new string(c)))
        {
            shown.AddRange(reader.Read(delta).Where(written.Add).Select(_ => written.Markdown).ToList());
            if (written.Begin(reader.Rest))
            {
                shown.Add(written.Markdown);
            }
        }

        if (reader.End() is { } last && written.Add(last))
        {
            shown.Add(written.Markdown);
        }

        written.End();
        return (written, shown);
    }

    private static SentenceVerifier Verifier(SentenceFile file) => new(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), file.Passages);
}
