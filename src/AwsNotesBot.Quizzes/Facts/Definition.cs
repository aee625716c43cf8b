namespace AwsNotesBot.Quizzes.Facts;

/// <summary>A sentence that says what something is or does.</summary>
/// <param name="Name">As the sentence has it, without article and without what stands in brackets.</param>
/// <param name="Others">Other names of the same thing: from the brackets and from the note's head.</param>
/// <param name="Article">What stands before the name; empty for a proper name.</param>
/// <param name="Says">From the verb on, without the closing stop: "is a large wading bird".</param>
/// <param name="Source">The sentence.</param>
internal sealed record Definition(string Name, IReadOnlyList<string> Others, string Article, string Says, Statement Source)
{
    public IEnumerable<string> Names => [Name, .. Others];
}
