using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Writing.Openings;

/// <summary>Each planted fault as a first sentence: nothing but what the note says of it is ever shown. The fresh ones are left to the verifier: their true beginnings are long, and some that it lets pass are shown whole.</summary>
public class PlantedFaultTests
{
    [Fact]
    public void OfAFaultAtMostItsBeginningIsShown() => Assert.Equal(
        """
        A sick employee is paid | A sick employee is paid by the insurer for 6 weeks, not by the employer. [3]
        A sick employee is paid | A sick employee is paid by the insurer for 6 weeks. [3]
        A star like the Sun burns hydrogen | A star like the Sun burns hydrogen for about 10 million years. [3]
        Assam is steeped | Assam is steeped for 3 minutes. [1]
        Assam is steeped | Assam is steeped for 4 hours in boiling water. [1]
        Assam is steeped | Assam is steeped for 4 minutes in cold water. [1]
        Assam is steeped | Assam is steeped for 4-5 minutes. [1]
        Assam is steeped | Assam is steeped for 5 minutes in boiling water. [1]
        Backups are taken | Backups are taken from the primary. [2]
        Black-and-white film is developed | Black-and-white film is developed for 20 minutes. [3]
        Blades are sharpened | Blades are sharpened at 30 degrees. [3]
        Blades get sharpened | Blades get sharpened at 30 degrees and honed at 25 degrees. [3]
        Cards are formatted | Cards are formatted in the computer and never in the camera. [4]
        Cards are formatted | Cards are formatted in the computer rather than in the camera. [4]
        Climbing roses are pruned | Climbing roses are pruned before flowering. [3]
        Cooked food attracts rats | Cooked food attracts rats, so it is composted. [2]
        Darjeeling is steeped | Darjeeling is steeped for 3 minutes and must be boiled. [1]
        Darjeeling is steeped | Darjeeling is steeped for 4 minutes. [1]
        Dough is kneaded | Dough is kneaded for 10 minutes in a machine. [2]
        Dough is kneaded | Dough is kneaded for 16 minutes by hand. [2]
        Dough is kneaded | Dough is kneaded for 6 minutes by hand and 10 minutes in a machine. [2]
        Green tea is steeped | Green tea is steeped at 90 °C. [2]
        Green tea is steeped | Green tea is steeped in boiling water. [2]
        Gyokuro is shaded | Gyokuro is shaded for 2 days before the harvest. [2]
        Gyokuro is shaded | Gyokuro is shaded for 20 days after the harvest. [2]
        Gyokuro is shaded | Gyokuro is shaded for 20 weeks before the harvest. [2]
        Jupiter was visited | Jupiter was visited by Pioneer 10 in 1995. [2]
        Life jackets are checked | Life jackets are checked every 2 months. [4]
        Life jackets are checked | Life jackets are checked every 3 years. [4]
        Neptune was discovered | Neptune was discovered before Le Verrier had calculated its position. [2]
        Standard storage is replicated | Standard storage is replicated across at least 2 zones. [4]
        Standard storage is replicated | Standard storage is replicated across at most 3 zones. [4]
        The Hubble telescope was launched | The Hubble telescope was launched in 1993. [4]
        The anchor light is shown | The anchor light is shown from sunrise to sunset. [3]
        Tomatoes are sown | Tomatoes are sown in May. [1]
        """,
        string.Join('\n', Shown().Select(s => $"{s.Shown} | {s.Fault}").Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void WhatIsShownOfOneIsHowTheNotesSentencesBegin() => Assert.All(Shown(), s => Assert.Contains(
        s.File.Passages.SelectMany(p => p.Blocks).Select(b => b.Text).Concat(s.File.Supported),
        text => text.Contains(s.Shown, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<(SentenceFile File, string Shown, string Fault)> Shown() =>
        from file in SentenceFile.ReadAll(Repository.PathOf("tests", "AwsNotesBot.Answers.Tests", "Writing", "Sentences"))
        let verifier = new SentenceVerifier(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), StaticEmbeddingModel.BuiltIn, file.Passages)
        from fault in file.Faults
        where !fault.IsOfCitation && !file.Name.StartsWith("fresh/", StringComparison.Ordinal) && !file.Name.StartsWith("unseen/", StringComparison.Ordinal)
        let shown = Of(verifier, fault.Sentence)
        where shown.Length > 0
        select (file, shown, fault.Sentence);

    private static string Of(SentenceVerifier verifier, string sentence)
    {
        var (written, reader) = (new WrittenAnswer(verifier, opens: true), new SentenceReader());
        foreach (var letter in sentence)
        {
            reader.Read($"{letter}");
            written.Begin(reader.Rest);
        }

        written.Add(reader.End()!);
        return written.Markdown;
    }
}
