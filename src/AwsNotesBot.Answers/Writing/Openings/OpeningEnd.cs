namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>What shows that a sentence could end at a place.</summary>
internal enum OpeningEnd
{
    /// <summary>It has said what is done; where, when or how follows.</summary>
    Deed,

    /// <summary>A clause is said; another one follows.</summary>
    Clause,

    /// <summary>Its full stop; only its marker follows.</summary>
    Sentence,
}
