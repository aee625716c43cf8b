namespace AwsNotesBot.Answers.Confidence;

/// <summary>What tells whether the passages found answer the question.</summary>
internal readonly record struct AnswerSignals
{
    /// <summary>Mean BM25 score of the best passages, in units of the idf of a word that one passage has: the same scale for few notes and for many.</summary>
    public double Words { get; init; }

    /// <summary>Cosine of the question and the best sentence, item or row with its headings.</summary>
    public double Near { get; init; }

    /// <summary>How near the question, moved towards what was found, comes to the best passage: high where the passages found agree with each other.</summary>
    public double Agreed { get; init; }

    /// <summary>Of the question's names, by rarity, the share that the best passage does not have.</summary>
    public double MissingNames { get; init; }

    /// <summary>How many names of the question stand in no note.</summary>
    public int UnknownNames { get; init; }

    /// <summary>1 where a price is asked for and no unit near the top gives one for the thing asked about, else 0.</summary>
    public int NoPrice { get; init; }

    /// <summary>How far one heading near the top names all that is asked about: 0 up to half of the question's word mass, 1 for all of it.</summary>
    public double Named { get; init; }
}
