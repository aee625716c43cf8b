namespace AwsNotesBot.Quizzes.Grading.Doubts;

/// <summary>What may be said in an answer in words that the rules do not know.</summary>
/// <param name="Missing">What the rules did not find said, in the note's words; at least one.</param>
/// <param name="Spare">The typed words that say nothing the rules know, lower case; at least one.</param>
/// <param name="Ceiling">The best grade that somebody who knows more words may give; better than the rules' own by one step.</param>
internal sealed record Doubt(IReadOnlyList<string> Missing, IReadOnlySet<string> Spare, Outcome Ceiling);
