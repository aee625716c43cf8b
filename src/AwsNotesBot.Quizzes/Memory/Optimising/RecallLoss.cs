using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Optimising;

/// <summary>How badly weights predict what was recalled: the log loss summed over reviews on later days, in nats, and its gradient.</summary>
/// <remarks>The loss that the public FSRS optimisers minimise. The gradient goes backwards through each item's reviews, by the chain rule.</remarks>
internal sealed class RecallLoss
{
    /// <summary>No prediction is so sure that one surprise outweighs all other reviews.</summary>
    private const double MinChance = 1e-4;

    private readonly List<MemoryState> _states = [];

    /// <returns>The sum of the losses, and how many reviews were predicted.</returns>
    public (double Sum, int Count) Of(FsrsParameters w, IEnumerable<RecallSequence> sequences)
    {
        var (sum, count) = (0.0, 0);
        foreach (var sequence in sequences)
        {
            Replay(w, sequence);
            for (var k = 1; k < sequence.Steps.Count; k++)
            {
                if (sequence.Counts(k))
                {
                    var (days, rating, _) = sequence.Steps[k];
                    sum += Loss(Chance(w, days, _states[k - 1].Stability), rating);
                    count++;
                }
            }
        }

        return (sum, count);
    }

    /// <summary>Adds the gradient of <see cref="Of"/> by the 21 weights.</summary>
    public void AddGradient(FsrsParameters w, IEnumerable<RecallSequence> sequences, Span<double> gradient)
    {
        foreach (var sequence in sequences)
        {
            Replay(w, sequence);
            var (byS, byD) = (0.0, 0.0); // by the memory after step k
            for (var k = sequence.Steps.Count - 1; k >= 1; k--)
            {
                var (days, rating, _) = sequence.Steps[k];
                var chance = Chance(w, days, _states[k - 1].Stability);
                var byR = !sequence.Counts(k) || chance is MinChance or 1 - MinChance ? 0 : rating == Rating.Again ? 1 / (1 - chance) : -1 / chance;
                (byS, byD) = FsrsGradient.Back(w, _states[k - 1], _states[k], days, rating, byS, byD, byR, gradient);
            }

            FsrsGradient.BackToFirst(w, _states[0], sequence.Steps[0].Rating, byS, byD, gradient);
        }
    }

    private void Replay(FsrsParameters w, RecallSequence sequence)
    {
        _states.Clear();
        var state = FsrsFormulae.First(w, sequence.Steps[0].Rating);
        _states.Add(state);
        for (var k = 1; k < sequence.Steps.Count; k++)
        {
            state = FsrsFormulae.Next(w, state, sequence.Steps[k].Days, sequence.Steps[k].Rating);
            _states.Add(state);
        }
    }

    private static double Chance(FsrsParameters w, int days, double stability) =>
        Math.Clamp(FsrsFormulae.Retrievability(w, days, stability), MinChance, 1 - MinChance);

    private static double Loss(double chance, Rating rating) => -Math.Log(rating == Rating.Again ? 1 - chance : chance);
}
