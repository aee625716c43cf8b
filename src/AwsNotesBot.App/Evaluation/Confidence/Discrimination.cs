namespace AwsNotesBot.App.Evaluation.Confidence;

/// <summary>How well a score tells questions that the notes answer from those that they do not.</summary>
internal static class Discrimination
{
    /// <summary>The chance that an answerable question scores above an unanswerable one; a tie counts half. <c>null</c> without both kinds.</summary>
    /// <remarks>Area under the ROC curve: Hanley and McNeil, Radiology 143 (1982).</remarks>
    public static double? Auroc(IReadOnlyCollection<(double Score, bool Answerable)> scored)
    {
        var answerable = scored.Where(s => s.Answerable).Select(s => s.Score).ToList();
        var unanswerable = scored.Where(s => !s.Answerable).Select(s => s.Score).ToList();
        return answerable.Count == 0 || unanswerable.Count == 0
            ? null
            : answerable.Average(a => unanswerable.Average(u => a > u ? 1 : a < u ? 0 : 0.5));
    }

    /// <summary>The share of the unanswerable below the threshold that keeps this share of the answerable.</summary>
    public static double Refused(IReadOnlyCollection<(double Score, bool Answerable)> scored, double answered)
    {
        var answerable = scored.Where(s => s.Answerable).Select(s => s.Score).Order().ToList();
        var threshold = answerable[(int)((1 - answered) * answerable.Count)];
        return scored.Where(s => !s.Answerable).Average(s => s.Score < threshold ? 1.0 : 0);
    }
}
