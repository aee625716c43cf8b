namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>What was typed for one asked word.</summary>
/// <param name="Credit">From 0, nothing, to 1, said.</param>
/// <param name="Contradicted">The opposite was typed.</param>
/// <param name="Places">Where in the typed words.</param>
internal sealed record WordMatch(double Credit, bool Contradicted, IReadOnlyList<int> Places)
{
    public static WordMatch None { get; } = new(0, false, []);

    /// <summary>The match of a word that only comes near: worth less, and never a contradiction.</summary>
    public WordMatch Times(double nearness) => Credit * nearness > 0 ? this with { Credit = Credit * nearness } : None;

    /// <summary>Said beats denied, since who says "the server, not the client" has said the server; denied beats what only comes near.</summary>
    public WordMatch Better(WordMatch other) => (Rank, Credit).CompareTo((other.Rank, other.Credit)) < 0 ? other : this;

    private int Rank => Credit >= 1 ? 3 : Contradicted ? 2 : Credit > 0 ? 1 : 0;
}
