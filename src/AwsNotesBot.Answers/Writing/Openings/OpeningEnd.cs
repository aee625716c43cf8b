namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>What shows that a sentence could end at a place.</summary>
internal enum OpeningEnd
{
    /// <summary>It has said what is done; where, when or how follows.</summary>
    Deed,

    /// <summary>A clause is said; another one follows.</summary>
    Clause,

    /// <summary>A full stop, as far as can be told before anything follows it.</summary>
    FullStop,

    /// <summary>Its full stop, beside its marker.</summary>
    Sentence,
}
