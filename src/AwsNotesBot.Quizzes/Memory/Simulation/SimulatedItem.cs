using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>What one simulated learner truly remembers of one item; no schedule looks into it.</summary>
internal abstract class SimulatedItem(Random random)
{
    protected Random Random { get; } = random;

    /// <summary>The first encounter.</summary>
    public abstract Rating Meet();

    /// <returns>The true chance of recall so many days after the last answer.</returns>
    public abstract double Recall(int days);

    /// <summary>Asks so many days after the last answer, which changes what is remembered.</summary>
    public Rating Ask(int days)
    {
        var chance = Recall(days);
        var rating = Random.NextDouble() < chance ? Rate(chance) : Rating.Again;
        Change(days, rating);
        return rating;
    }

    /// <summary>How easily it was recalled.</summary>
    protected abstract Rating Rate(double chance);

    protected abstract void Change(int days, Rating rating);

    /// <returns>Each index as often as its weight says.</returns>
    protected int Draw(params ReadOnlySpan<double> weights)
    {
        var left = Random.NextDouble();
        var i = 0;
        while (i < weights.Length - 1 && left >= weights[i])
        {
            left -= weights[i++];
        }

        return i;
    }
}
