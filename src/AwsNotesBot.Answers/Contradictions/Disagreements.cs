using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Looks over the units of the best passages for notes that answer the same question differently.</summary>
internal static class Disagreements
{
    /// <returns><c>null</c> where none was found.</returns>
    public static Disagreement? Find(Question question, IReadOnlyList<ScoredUnit> ranked) =>
        NumberClaims.Find(question, ranked) ?? PolarityClaims.Find(question, ranked);
}
