namespace AwsNotesBot.Retrieval.Familiarity;

/// <summary>How well an embedding table knows the notes, found without questions: see <see cref="SelfRetrieval"/>.</summary>
/// <param name="ByMeaning">Mean reciprocal rank by the table's vectors, from 0 to 1.</param>
/// <param name="ByWords">Mean reciprocal rank by BM25, from 0 to 1.</param>
/// <param name="Passages">How many passages were asked for; with few the figures are chance.</param>
public sealed record TableFamiliarity(double ByMeaning, double ByWords, int Passages)
{
    /// <summary>With fewer passages nothing is concluded: whatever ranks them, there are hardly any to confuse.</summary>
    public const int FewestPassages = 30;

    /// <summary>
    /// The ratios below which only the far weights count and from which on only the near ones. Notes about cloud services have
    /// 1.0 to 1.1; the same with a table that saw no such text, 0.8; collections of abstracts on aerodynamics, medicine and libraries, 0.6 to 0.8.
    /// </summary>
    private const double Far = 0.75, Near = 1;

    /// <summary>Of a table and notes that nothing is known of.</summary>
    public static TableFamiliarity Unknown { get; } = new(0, 0, 0);

    /// <summary>Whether enough passages were asked for to conclude anything.</summary>
    public bool IsKnown => Passages >= FewestPassages && ByWords > 0;

    /// <summary>Meaning over words; about 1 for notes near to what the table was trained on.</summary>
    public double Ratio => ByWords <= 0 ? 0 : ByMeaning / ByWords;

    /// <summary>How far meaning leads the ranking, from 0, words count in full, to 1; 1 where nothing is known.</summary>
    public double Trust => IsKnown ? Math.Clamp((Ratio - Far) / (Near - Far), 0, 1) : 1;
}
