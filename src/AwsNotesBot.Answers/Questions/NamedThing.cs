namespace AwsNotesBot.Answers.Questions;

/// <summary>Words of a question that name a thing or a quantity which the notes also have under other names.</summary>
/// <param name="Terms">Where these words stand in <see cref="Question.Terms"/>.</param>
/// <param name="OtherNames">The index terms of each other name.</param>
internal sealed record NamedThing(IReadOnlyList<int> Terms, IReadOnlyList<IReadOnlyList<string>> OtherNames)
{
    /// <summary>How near another name comes to the words asked for: as near as two words that are taken for one, yet the very words asked for come first.</summary>
    public const float Nearness = 0.8f;

    /// <summary>Whether a text with these terms has one of the other names whole.</summary>
    public bool IsIn(IReadOnlySet<string> terms) => OtherNames.Any(name => name.All(terms.Contains));
}
