namespace AwsNotesBot.Answers.Questions;

/// <summary>A question, understood as far as choosing evidence needs it.</summary>
/// <param name="Text">As asked.</param>
/// <param name="Context">What it refers to in the conversation, if anything.</param>
/// <param name="Kind">The shape of the answer.</param>
/// <param name="Wanted">The sort of number asked for.</param>
/// <param name="Terms">Its content words, each once, its own first.</param>
/// <param name="Sides">The index terms that tell each compared thing from the others; empty unless two or more were named.</param>
internal sealed record Question(
    string Text,
    string? Context,
    QuestionKind Kind,
    Quantity Wanted,
    IReadOnlyList<QuestionTerm> Terms,
    IReadOnlyList<Side> Sides)
{
    public double Mass { get; } = Terms.Sum(t => t.Mass);
}

/// <summary>One of the things that a question compares.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Terms">Index terms of the name that no other side has.</param>
internal sealed record Side(string Name, IReadOnlyList<string> Terms);
