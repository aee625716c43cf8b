using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Memory as FSRS describes it, by weights of the learner's own.</summary>
internal sealed class FsrsItem(FsrsParameters truth, Random random) : SimulatedItem(random)
{
    // How often learners give each rating: fsrs-rs, src/simulation.rs, its defaults.
    private static readonly double[] First = [0.24, 0.094, 0.495, 0.171], Later = [0.224, 0.631, 0.145];

    private MemoryState _memory;

    public override Rating Meet()
    {
        var rating = Rating.Again + Draw(First);
        _memory = FsrsFormulae.First(truth, rating);
        return rating;
    }

    public override double Recall(int days) => FsrsFormulae.Retrievability(truth, days, _memory.Stability);

    protected override Rating Rate(double chance) => Rating.Hard + Draw(Later);

    protected override void Change(int days, Rating rating) => _memory = FsrsFormulae.Next(truth, _memory, days, rating);
}
