using System.Diagnostics;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Bench;

/// <summary>What the verifier keeps and drops of the written sentences, by half, and how long one takes.</summary>
internal static class VerifierFigures
{
    public static void Print(string folder)
    {
        var files = SentenceFile.ReadAll(folder);
        foreach (var half in files.GroupBy(f => f.Name.Split('/')[0]))
        {
            var supported = half.SelectMany(f => f.Supported.Concat(f.Dropped).Select(s => Cited(f, s).SetEquals(Markers.In(s)))).ToList();
            var faults = half.SelectMany(f => f.Faults.Select(fault => Cited(f, fault.Sentence) is { Count: > 0 } cited && (!fault.IsOfCitation || cited.Overlaps(Markers.In(fault.Sentence))))).ToList();
            Console.WriteLine($"{half.Key,-5} supported sentences that hold {supported.Count(s => s)} of {supported.Count}, planted faults that pass {faults.Count(f => f)} of {faults.Count}");
        }

        // What came before has warmed the code up.
        var times = files.SelectMany(Times).Order().ToList();
        Console.WriteLine($"verifier, ms a sentence: median {times[times.Count / 2]:0.00}, p95 {times[(int)(0.95 * times.Count)]:0.00}, longest {times[^1]:0.00}");
    }

    /// <summary>In milliseconds; the passages are read before, as those of an answer are while the model thinks.</summary>
    private static IEnumerable<double> Times(SentenceFile file)
    {
        var verifier = Verifier(file);
        verifier.ReadPassages();
        foreach (var sentence in file.Supported.Concat(file.Dropped).Concat(file.Faults.Select(f => f.Sentence)))
        {
            var started = Stopwatch.GetTimestamp();
            verifier.Support(sentence);
            yield return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
    }

    private static HashSet<int> Cited(SentenceFile file, string sentence) =>
        [.. Verifier(file).Support(sentence).Select(unit => file.Passages.Index().First(p => ReferenceEquals(p.Item, unit.Passage)).Index + 1)];

    private static SentenceVerifier Verifier(SentenceFile file) => new(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), StaticEmbeddingModel.BuiltIn, file.Passages);
}
