namespace AwsNotesBot.Answers.Questions;

/// <summary>One content word of a question.</summary>
/// <param name="Word">As typed, lower case.</param>
/// <param name="Term">Its index term.</param>
/// <param name="Idf">How rare it is in the notes.</param>
/// <param name="Weight">1 for the question's own words, less for words that only the conversation brings.</param>
/// <param name="IsName">Whether it is written like a name.</param>
/// <param name="UnknownName">Whether it is a name that stands in no note.</param>
internal sealed record QuestionTerm(string Word, string Term, double Idf, double Weight, bool IsName = false, bool UnknownName = false)
{
    public double Mass => Idf * Weight;
}
