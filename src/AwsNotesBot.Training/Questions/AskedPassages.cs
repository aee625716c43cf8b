using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Training.KeepOut;

namespace AwsNotesBot.Training.Questions;

/// <summary>Questions of our own beside the passages that answer them.</summary>
/// <param name="Training">What may be trained on; the questions of one passage stand side by side.</param>
/// <param name="Held">What is measured with.</param>
/// <param name="Dropped">Questions too near to one that must be kept out.</param>
/// <param name="Missing">Questions whose passage is in no source.</param>
internal sealed record AskedPassages(PairSource Training, PairSource Held, int Dropped, int Missing)
{
    private const string Name = "learner-questions";

    /// <param name="questions">Each finds its passage by hash; where texts are equal, the first with its heading.</param>
    /// <param name="sources">Where the passages are looked for.</param>
    /// <param name="keepOut">What no question may be near to.</param>
    public static AskedPassages Join(IReadOnlyList<LearnerQuestion> questions, IReadOnlyList<PairSource> sources, KeepOutFilter keepOut)
    {
        var sought = questions.Select(q => q.Passage).ToHashSet(StringComparer.Ordinal);
        var passages = sources.Where(s => s.Kind.HasPassages).SelectMany(s => s.Pairs).AsParallel().AsOrdered()
            .Select(p => (Hash: PassageHash.Of(p.Passage), Pair: p))
            .Where(p => sought.Contains(p.Hash))
            .AsEnumerable()
            .DistinctBy(p => p.Hash)
            .ToDictionary(p => p.Hash, p => p.Pair, StringComparer.Ordinal);

        var found = questions.Where(q => passages.ContainsKey(q.Passage)).OrderBy(q => q.Passage, StringComparer.Ordinal).ToList();
        var kept = found.Where(q => !keepOut.IsTooNear(q.Text) && !keepOut.IsTooNear(passages[q.Passage].Passage)).ToList();
        return new AskedPassages(Source(held: false), Source(held: true), found.Count - kept.Count, questions.Count - found.Count);

        PairSource Source(bool held) => new(Name, SourceKind.Of(Name),
            [.. kept.Where(q => q.IsHeld == held).Select(q => new TextPair(q.Text, passages[q.Passage].Passage, passages[q.Passage].Query))]);
    }
}
