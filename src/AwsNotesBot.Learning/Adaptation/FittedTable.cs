using AwsNotesBot.Retrieval.Familiarity;

namespace AwsNotesBot.Learning.Adaptation;

/// <summary>What came of fitting a table to notes.</summary>
/// <param name="File">The fitted table, as its file.</param>
/// <param name="Before">How well the table knew the kept-out passages.</param>
/// <param name="After">How well the fitted one does.</param>
/// <param name="LearnedFrom">Passages that were learned from; none of them is a kept-out one.</param>
/// <param name="NewWords">Words that got a row of their own.</param>
public sealed record FittedTable(byte[] File, TableFamiliarity Before, TableFamiliarity After, int LearnedFrom, int NewWords)
{
    /// <summary>What a better figure must gain, to be more than chance.</summary>
    private const double LeastGain = 0.01;

    /// <summary>Whether the fitted table finds kept-out passages better.</summary>
    public bool IsBetter => After.ByMeaning >= Before.ByMeaning + LeastGain;
}
