using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>Looks over a whole folder for numbers that do not agree, so that an author can mend the notes.</summary>
public static class ContradictionFinder
{
    /// <param name="index">The notes.</param>
    /// <param name="model">Compares sentences; the built-in one by default.</param>
    /// <returns>The surest first; of equal ones in the order of the notes. Each line is named with each other line once.</returns>
    public static IReadOnlyList<Contradiction> Find(PassageIndex index, StaticEmbeddingModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(index);

        var cutter = new EvidenceCutter(model ?? StaticEmbeddingModel.BuiltIn);
        var units = index.Passages.SelectMany(cutter.Units).ToList();
        var claims = units.SelectMany(ClaimReader.Read).ToList();
        var found = new List<(int One, int Other, double Sureness)>();
        foreach (var (one, other) in ClaimPairs.Sharing(claims))
        {
            if (ClaimPairs.Sureness(claims[one], claims[other], index.Idf) is var sureness and > 0)
            {
                found.Add((one, other, sureness));
            }
        }

        var numbers = found.OrderByDescending(f => f.Sureness)
            .DistinctBy(f => (claims[f.One].Unit, claims[f.Other].Unit))
            .Select(f => new Contradiction(Side(claims[f.One]), Side(claims[f.Other]), f.Sureness));
        var stances = StancePairs.In(units.Select(StanceClaim.Of).OfType<StanceClaim>(), index.Idf)
            .Select(p => new Contradiction(Side(p.One), Side(p.Other), p.Sureness));
        return [.. numbers.Concat(stances).OrderByDescending(c => c.Sureness)];
    }

    private static ContradictionSide Side(NoteClaim claim) => Side(claim.Unit, claim.Text, claim.Measure.Text.Trim());

    private static ContradictionSide Side(StanceClaim claim) => Side(claim.Unit, claim.Unit.Text, claim.Affirms ? "yes" : "no");

    private static ContradictionSide Side(EvidenceUnit unit, string text, string value) =>
        new(unit.Passage.NotePath, unit.Lines.First, unit.Passage.HeadingAt(unit.Lines.First), text, value);
}
