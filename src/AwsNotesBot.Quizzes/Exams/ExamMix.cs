namespace AwsNotesBot.Quizzes.Exams;

/// <summary>How many questions each domain of an exam gets.</summary>
internal static class ExamMix
{
    /// <summary>One question after another goes to the domain that lacks most of its share and has questions left.</summary>
    /// <param name="weights">Above 0.</param>
    /// <param name="available">How many questions each domain has.</param>
    /// <param name="count">How many are wanted.</param>
    /// <returns>For each domain; <paramref name="count"/> in all, or everything there is.</returns>
    public static IReadOnlyList<int> Quotas(IReadOnlyList<double> weights, IReadOnlyList<int> available, int count)
    {
        var total = weights.Sum();
        var given = new int[weights.Count];
        for (var left = Math.Min(count, available.Sum()); left > 0; left--)
        {
            given[Enumerable.Range(0, given.Length).Where(i => given[i] < available[i]).MaxBy(i => (weights[i] / total * count) - given[i])]++;
        }

        return given;
    }
}
