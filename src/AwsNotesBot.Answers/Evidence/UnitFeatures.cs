namespace AwsNotesBot.Answers.Evidence;

/// <summary>What a unit's score is made of; each from 0 to 1 unless said otherwise.</summary>
internal readonly record struct UnitFeatures
{
    /// <summary>Cosine of question and unit with lead and headings.</summary>
    public double CosineInContext { get; init; }

    /// <summary>The passage's score over the best passage's.</summary>
    public double PassageScore { get; init; }

    /// <summary>1 where a number is wanted and given.</summary>
    public double Number { get; init; }

    /// <summary>1 where the wanted sort of number is given (a time, a size, money).</summary>
    public double Unit { get; init; }

    /// <summary>1 for a unit that only introduces what follows.</summary>
    public double Introduces { get; init; }

    /// <summary>1 for code.</summary>
    public double Code { get; init; }

    /// <summary>1 for a list item.</summary>
    public double Item { get; init; }

    /// <summary>1 below four words, falling to 0 at eight.</summary>
    public double Short { get; init; }

    /// <summary>0 up to 30 words, 1 from 60.</summary>
    public double Long { get; init; }

    /// <summary>1 for a unit that asks instead of telling.</summary>
    public double Asks { get; init; }

    /// <summary>1 for a flash card.</summary>
    public double Recalls { get; init; }

    /// <summary>How far the unit defines what a definition is asked of; 0 for other questions.</summary>
    public double Defines { get; init; }

    /// <summary>1 where the question wants a reason or a stance and the unit has the words for it.</summary>
    public double Cue { get; init; }

    /// <summary>0 for a text that only repeats its headings and the question, 1 from four words of its own on.</summary>
    public double News { get; init; }

    /// <summary>1 for code where the question asks for a command, a policy or the like.</summary>
    public double CodeWanted { get; init; }

    /// <summary>Mean, by mass, of how near each question word comes to a word of the unit, its context or the units beside it (ColBERT's MaxSim over static vectors).</summary>
    public double Window { get; init; }

    /// <summary>MaxSim of the unit with the question words weighted by how few of all units come near them.</summary>
    public double Distinct { get; init; }

    /// <summary>The same with lead and headings.</summary>
    public double DistinctInContext { get; init; }
}
