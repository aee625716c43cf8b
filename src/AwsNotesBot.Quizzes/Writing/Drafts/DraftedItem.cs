namespace AwsNotesBot.Quizzes.Writing.Drafts;

/// <summary>A quiz item as a chat model proposed it, to be held to the notes.</summary>
/// <param name="Kind"><see cref="QuizKind.OneOfFour"/>, <see cref="QuizKind.TrueOrFalse"/> or, for what is typed, <see cref="QuizKind.Recall"/>.</param>
/// <param name="Question">For <see cref="QuizKind.TrueOrFalse"/> the true statement.</param>
/// <param name="Answer">The words of the quote that answer it; in a statement those that others take the place of.</param>
/// <param name="Wrong">Wrong options; empty for what is typed.</param>
/// <param name="Quote">The sentence of the note that states the answer.</param>
/// <param name="NotePath">Where it stood when it was drafted; it may have moved.</param>
/// <param name="Model">The name of the model.</param>
public sealed record DraftedItem(QuizKind Kind, string Question, string Answer, IReadOnlyList<string> Wrong, string Quote, string NotePath, string Model);
