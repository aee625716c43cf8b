namespace AwsNotesBot.Quizzes.Grading;

/// <summary>What a typed answer is worth.</summary>
/// <param name="Outcome">Right, wrong or in between.</param>
/// <param name="Missing">What the answer leaves out, in the note's words; empty unless <see cref="Outcome.Partly"/>.</param>
/// <param name="Extra">What it names that does not belong, as typed; empty unless <see cref="Outcome.Partly"/>.</param>
public sealed record Verdict(Outcome Outcome, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra)
{
    public static Verdict Of(Outcome outcome) => new(outcome, [], []);
}

public enum Outcome
{
    Right,

    /// <summary>Part of it is there, and nothing in it is wrong as a whole.</summary>
    Partly,
    Wrong,

    /// <summary>The learner says that they do not know.</summary>
    NoIdea,

    /// <summary>Not to be judged: a question, two answers at once, or no option that could be told. Ask again.</summary>
    Unclear,
}
