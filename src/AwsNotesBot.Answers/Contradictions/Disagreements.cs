using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Looks for notes that answer the same question differently.</summary>
internal sealed class Disagreements(PassageSearcher searcher, EvidenceCutter cutter, int passages)
{
    /// <param name="question">What is asked.</param>
    /// <param name="ranked">The units of the best passages, best first.</param>
    /// <param name="scorer">Scores units for the question.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns><c>null</c> where none was found.</returns>
    public async Task<Disagreement?> FindAsync(
        Question question, IReadOnlyList<ScoredUnit> ranked, UnitScorer scorer, CancellationToken cancellationToken)
    {
        if (question.Context is not null || EitherOr.In(question.Text) is not { } offered)
        {
            return NumberClaims.Find(question, ranked) ?? PolarityClaims.Find(question, ranked);
        }

        // What says the one word may be far down among passages that say both: each claim is searched for by itself.
        var hits = new List<Hit>();
        foreach (var claim in offered.Claims)
        {
            hits.AddRange(await searcher.SearchAsync(new SearchQuery(claim), passages, cancellationToken));
        }

        return AlternativeClaims.Find(question, offered, scorer.Score([.. hits.DistinctBy(h => h.Passage.Id)], cutter));
    }
}
