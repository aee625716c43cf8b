namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Merges what a question finds with what other phrasings of it find, by reciprocal ranks.</summary>
internal static class PhrasingFusion
{
    /// <summary>What the question's own list counts beside that of one phrasing: one alone does not push away what the question finds first, two that agree may.</summary>
    private const double OwnWeight = 1.5;

    /// <param name="own">For the question itself, best first; has each passage of the others too.</param>
    /// <param name="phrasings">For each phrasing, best first.</param>
    /// <returns>
    /// Best first; equal scores in the question's own order. The parts are the question's own, without a contribution, and then
    /// the place in each list, from 1.
    /// </returns>
    public static IReadOnlyList<RankedPassage> Fuse(IReadOnlyList<RankedPassage> own, IReadOnlyList<IReadOnlyList<RankedPassage>> phrasings)
    {
        var places = phrasings.Select(list => list.Index().ToDictionary(p => p.Item.Passage, p => p.Index + 1)).ToList();
        return
        [
            .. own.Select((ranked, i) => new RankedPassage(
                ranked.Passage,
                [
                    .. ranked.Parts.Select(part => part with { Contribution = 0 }),
                    .. ranked.Score > 0 ? [Place("place", i + 1, OwnWeight)] : Array.Empty<ScorePart>(), // else only a phrasing has found it
                    .. places.SelectMany((list, n) => list.TryGetValue(ranked.Passage, out var place) ? [Place($"place by phrasing {n + 1}", place, 1)] : Array.Empty<ScorePart>()),
                ]))
            .OrderByDescending(r => r.Score),
        ];
    }

    private static ScorePart Place(string name, int place, double weight) => new(name, place, ReciprocalRankFusion.Contribution(place, weight));
}
