namespace AwsNotesBot.App.Evaluation.Confidence;

/// <summary>One bar of a reliability diagram: questions of like confidence, and how many of them the notes do answer.</summary>
/// <param name="From">Lower end of the confidence, included; the bar is a tenth wide.</param>
/// <param name="Questions">How many questions fell into it.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Answerable">The share of them that the notes answer.</param>
internal sealed record ReliabilityBin(double From, int Questions, double Confidence, double Answerable);

/// <summary>Whether a confidence of 0.8 means that the notes answer eight of ten such questions.</summary>
/// <param name="Bins">Lowest confidence first; empty tenths left out.</param>
/// <param name="Error">Mean distance of confidence and share over the questions (expected calibration error).</param>
/// <param name="Auroc">See <see cref="Discrimination.Auroc"/>.</param>
internal sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins, double Error, double Auroc)
{
    private const int Tenths = 10;

    /// <returns><c>null</c> unless the set has questions of both kinds.</returns>
    public static Reliability? Of(IReadOnlyCollection<(double Confidence, bool Answerable)> answers)
    {
        if (Discrimination.Auroc(answers) is not { } auroc)
        {
            return null;
        }

        var bins = answers.GroupBy(a => Math.Min(Tenths - 1, (int)(a.Confidence * Tenths))).OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin((double)g.Key / Tenths, g.Count(), g.Average(a => a.Confidence), g.Average(a => a.Answerable ? 1.0 : 0)))
            .ToList();
        return new Reliability(bins, bins.Sum(b => b.Questions * Math.Abs(b.Confidence - b.Answerable)) / answers.Count, auroc);
    }
}
