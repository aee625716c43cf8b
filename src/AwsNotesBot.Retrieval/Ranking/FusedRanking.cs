namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Ranked lists of the same documents, fused, with what each of them said.</summary>
internal sealed class FusedRanking(int documentCount)
{
    private readonly List<(string Name, float[] Scores, double Weight, int[] Best)> _lists = [];
    private readonly float[] _fused = new float[documentCount];

    /// <summary>Lets a list take part.</summary>
    /// <param name="name">For <see cref="ScorePart.Name"/>.</param>
    /// <param name="scores">A document's score stands at its number.</param>
    /// <param name="weight">What the list counts beside the others.</param>
    /// <param name="depth">Places that count.</param>
    public void Add(string name, float[] scores, double weight, int depth)
    {
        var best = TopScores.Select(scores, depth);
        ReciprocalRankFusion.Add(best, weight, _fused);
        _lists.Add((name, scores, weight, best));
    }

    /// <summary>Keeps scores for <see cref="PartsOf"/> that take no part themselves.</summary>
    public void Note(string name, float[] scores) => _lists.Add((name, scores, 0, []));

    /// <summary>Documents that stand in a list, best first; equal sums in the order of their numbers.</summary>
    public int[] Best(int count) => TopScores.Select(_fused, count);

    public double ScoreOf(int document) => _fused[document];

    public IEnumerable<ScorePart> PartsOf(int document) => _lists.Select(list =>
    {
        var place = Array.IndexOf(list.Best, document);
        return new ScorePart(list.Name, list.Scores[document], place < 0 ? 0 : ReciprocalRankFusion.Contribution(place + 1, list.Weight));
    });
}
