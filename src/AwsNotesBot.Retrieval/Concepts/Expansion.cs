namespace AwsNotesBot.Retrieval.Concepts;

/// <summary>Words of a question that name a thing or a quantity for which the notes have other names as well.</summary>
/// <param name="Text">These words.</param>
/// <param name="Terms">Their index terms.</param>
/// <param name="Concepts">Index terms that stand for what they mean, whichever name a passage has; several where they mean several things.</param>
/// <param name="Names">The other names, the one most used in the notes first; at least one.</param>
public sealed record Expansion(string Text, IReadOnlyList<string> Terms, IReadOnlyList<string> Concepts, IReadOnlyList<OtherName> Names);

/// <summary>Another name, as the notes have it.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Terms">Its index terms.</param>
public sealed record OtherName(string Text, IReadOnlyList<string> Terms);
