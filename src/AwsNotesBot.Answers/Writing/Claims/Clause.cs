namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>A clause that says something for itself: "A does this, while B does that" are two.</summary>
/// <param name="Text">As it was read.</param>
/// <param name="Words">What it claims, in its order.</param>
/// <param name="Subject">What it is about, as far as that can be told without a grammar: the words in front of an auxiliary, else the first two.</param>
internal sealed record Clause(string Text, IReadOnlyList<ClaimWord> Words, IReadOnlyList<ClaimWord> Subject)
{
    /// <summary>The words without pivots.</summary>
    public IReadOnlyList<ClaimWord> Content => field ??= [.. Words.Where(w => !w.IsPivot)];

    /// <summary>Whether it begins with a pronoun or an auxiliary, so that its subject is that of the clause before.</summary>
    public bool LacksSubject { get; init; }

    /// <summary>Whether a pronoun stands anywhere in it.</summary>
    public bool HasPronoun { get; init; }

    /// <summary>What it ends with instead of a noun: "API calls: few".</summary>
    public Determiner? Trailing { get; init; }

    /// <summary>Whether it names only its subject and an auxiliary: "a fish can not".</summary>
    public bool IsElliptic => EndsSubject && Subject.Count > 0 && Content.All(w => Subject.Contains(w));

    /// <summary>Whether an auxiliary shows where the subject ends.</summary>
    public bool EndsSubject { get; init; }

    /// <summary>How many words stand in front of the first auxiliary: the subject with what a relative clause says of it; 0 where there is none.</summary>
    public int Front { get; init; }

    /// <summary>Whether it only denies or limits a part of the clause before: "not in the office", "only with a key".</summary>
    public bool IsFragment { get; init; }

    /// <summary>What another clause must say to tell of the same subject.</summary>
    public IEnumerable<ClaimWord> Head => EndsSubject ? Subject : Subject.Take(1);

    /// <summary>Words such as "another" with the word that each goes with.</summary>
    public IReadOnlyList<(Determiner Determiner, ClaimWord Word)> Determined { get; init; } = [];
}
