using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Tests.Writing.Sentences;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval.Embeddings;

var show = args.Contains("--show");
var byHalf = new Dictionary<string, int[]>();
foreach (var file in SentenceFile.ReadAll(args[0]))
{
    var verifier = new SentenceVerifier(new EvidenceCutter(StaticEmbeddingModel.BuiltIn), StaticEmbeddingModel.BuiltIn, file.Passages);
    var half = file.Name.Split('/')[0];
    var n = byHalf.TryGetValue(half, out var have) ? have : byHalf[half] = new int[4];
    foreach (var sentence in file.Supported)
    {
        n[0]++;
        var got = verifier.Support(sentence);
        var ok = got is not null && file.Passages.ToList().IndexOf(got.Passage) + 1 == Markers.In(sentence)[0];
        n[1] += ok ? 1 : 0;
        if (!ok && show && half == "seen")
        {
            Console.WriteLine($"DROP {file.Name} {sentence}");
        }
    }

    foreach (var fault in file.Faults)
    {
        n[2]++;
        var got = verifier.Support(fault.Sentence);
        var passes = got is not null && (!fault.IsOfCitation || Markers.In(fault.Sentence).Contains(file.Passages.ToList().IndexOf(got.Passage) + 1));
        n[3] += passes ? 1 : 0;
        if (passes && show && half == "seen")
        {
            Console.WriteLine($"PASS {file.Name} {fault.Kind}: {fault.Sentence}");
        }
    }
}

foreach (var (h, n) in byHalf)
{
    Console.WriteLine($"{h}: supported {n[1]}/{n[0]}, faults passed {n[3]}/{n[2]}");
}
