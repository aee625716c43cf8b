using System.Diagnostics;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Bench;

/// <summary>What becomes of the written sentences, by part, and how long one takes.</summary>
internal static class VerifierFigures
{
    /// <summary>The shortest of so many counts: others use the machine as well.</summary>
    private const int Runs = 3;

    public static void Print(string folder)
    {
        var files = SentenceFile.ReadAll(folder);
        Console.WriteLine("            supported sentences                                     planted faults\npart        all   as written  in the notes' words   dropped            all    pass");
        foreach (var part in files.GroupBy(f => f.Name.Split('/')[0]))
        {
            var supported = part.SelectMany(f => f.Supported.Concat(f.Quoted).Select(s => Outcome(f, s))).ToList();
            var passing = part.SelectMany(f => f.Faults.Select(fault => Cited(f, fault.Sentence) is { Count: > 0 } cited && (!fault.IsOfCitation || cited.Overlaps(Markers.In(fault.Sentence))))).ToList();
            var dropped = supported.Count(o => o == Became.Dropped);
            Console.WriteLine(
                $"{part.Key,-9} {supported.Count,5} {supported.Count(o => o == Became.Held),12} {supported.Count(o => o == Became.Quoted),21} {dropped,9} ({100.0 * dropped / supported.Count,4:0.0} %) {passing.Count,10} {passing.Count(p => p),7}");
        }

        // Of a sentence that holds it is known which statement says it: does that stand nearest, as if it had not held?
        var nearest = files.SelectMany(f => f.Supported.Select(s => IsNearest(f, s))).ToList();
        Console.WriteLine($"the statement that would stand in a sentence's place is the one that says it: {nearest.Count(n => n)} of {nearest.Count}");

        // What came before has warmed the code up.
        var times = files.SelectMany(Times).Order().ToList();
        Console.WriteLine($"verifier, ms a sentence: median {times[times.Count / 2]:0.00}, p95 {times[(int)(0.95 * times.Count)]:0.00}, longest {times[^1]:0.00}");
    }

    /// <summary>In milliseconds, with the search for a quote where it did not hold; the passages are read before, as those of an answer are while the model thinks.</summary>
    private static IEnumerable<double> Times(SentenceFile file)
    {
        var verifier = Verifier(file);
        foreach (var sentence in file.Supported.Concat(file.Quoted).Concat(file.Faults.Select(f => f.Sentence)))
        {
            yield return Enumerable.Range(0, Runs).Min(_ =>
            {
                var written = Written(verifier);
                var started = Stopwatch.GetTimestamp();
                written.Add(sentence);
                return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            });
        }
    }

    /// <summary>Of the only sentence of an answer: a marker that moves to another passage counts as dropped.</summary>
    private static Became Outcome(SentenceFile file, string sentence)
    {
        var written = Written(Verifier(file));
        written.Add(sentence);
        return written.Held > 0 && Cited(file, sentence).SetEquals(Markers.In(sentence)) ? Became.Held : written.Quoted > 0 ? Became.Quoted : Became.Dropped;
    }

    private static bool IsNearest(SentenceFile file, string sentence)
    {
        var verifier = Verifier(file);
        return new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence).Nearest(WrittenText.Plain(sentence)!, verifier.Cited(sentence)) is { } quote && verifier.Support(sentence).Contains(quote.Unit);
    }

    private static HashSet<int> Cited(SentenceFile file, string sentence) =>
        [.. Verifier(file).Support(sentence).Select(unit => file.Passages.Index().First(p => ReferenceEquals(p.Item, unit.Passage)).Index + 1)];

    private static WrittenAnswer Written(SentenceVerifier verifier) => new(verifier, new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence), opens: false);

    private static readonly EvidenceCutter Cutter = new(StaticEmbeddingModel.BuiltIn);

    private static SentenceVerifier Verifier(SentenceFile file) => new(Cutter, file.Passages);

    private enum Became
    {
        Held,
        Quoted,
        Dropped,
    }
}
