using System.Diagnostics;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Bench;

/// <summary>How long a reader waits for the first word, against when the model said it, for many first sentences: the model's time is counted, ours is measured.</summary>
internal static class FirstWord
{
    private const double Aim = 1.2;

    public static void Print(string folder)
    {
        var answers = SentenceFile.ReadAll(folder).SelectMany(f => f.Supported.Concat(f.Quoted).Select(s => (File: f, Sentence: s))).ToList();
        var cutter = new EvidenceCutter(StaticEmbeddingModel.BuiltIn); // the bot has one too
        _ = answers.Select(a => Wait(cutter, a.File, a.Sentence)).ToList(); // compiles
        var waits = answers.Select(a => Wait(cutter, a.File, a.Sentence)).Where(w => double.IsFinite(w.Ratio)).OrderBy(w => w.Ratio).ToList();
        Console.WriteLine(
            $"first word shown, against the model's first token (after {ModelPace.ToFirstToken} ms, then one of four characters each {ModelPace.PerToken} ms), of {waits.Count} first sentences that hold: "
            + $"median {At(0.5):0.00}, p90 {At(0.9):0.00} times; under {Aim}: {Share(w => w.Ratio < Aim)}; opened before their sentence ended: {Share(w => w.IsOpened)}; {answers.Count - waits.Count} more never shown");

        double At(double share) => waits[(int)(share * (waits.Count - 1))].Ratio;

        string Share(Func<(double Ratio, bool IsOpened), bool> which) => $"{100.0 * waits.Count(which) / waits.Count:0} %";
    }

    private static (double Ratio, bool IsOpened) Wait(EvidenceCutter cutter, SentenceFile file, string sentence)
    {
        var verifier = new SentenceVerifier(cutter, file.Passages);
        var (written, reader, said) = (new WrittenAnswer(verifier, new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence), opens: true), new SentenceReader(), "");
        var ours = new Stopwatch();
        foreach (var (at, token) in ModelPace.Tokens($"{sentence} Another one").Index())
        {
            said += token;
            ours.Start();
            var isShown = reader.Read(token).Any(written.Add) || written.Begin(reader.Rest);
            ours.Stop();
            if (isShown)
            {
                return (1 + (((at * ModelPace.PerToken) + ours.Elapsed.TotalMilliseconds) / ModelPace.ToFirstToken), said.Length < sentence.IndexOf(" [", StringComparison.Ordinal));
            }
        }

        return (double.PositiveInfinity, false);
    }
}
