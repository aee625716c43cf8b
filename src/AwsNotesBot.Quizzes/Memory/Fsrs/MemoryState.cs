namespace AwsNotesBot.Quizzes.Memory.Fsrs;

/// <summary>What FSRS keeps of a card's reviews.</summary>
/// <param name="Stability">The paper's <c>S</c>: days until recall falls to 90 %, from 0.001 to 36,500.</param>
/// <param name="Difficulty">The paper's <c>D</c>: from 1, easy, to 10, hard.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
