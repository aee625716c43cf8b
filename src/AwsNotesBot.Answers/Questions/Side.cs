namespace AwsNotesBot.Answers.Questions;

/// <summary>One of the things that a question compares.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Terms">Index terms of the name that no other side has.</param>
internal sealed record Side(string Name, IReadOnlyList<string> Terms);
