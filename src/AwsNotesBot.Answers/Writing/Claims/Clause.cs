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

    /// <summary>How many words of the subject stand in front of its "and"; 0 where it has none.</summary>
    public int Coordinated { get; init; }

    /// <summary>Whether a pronoun stands anywhere in it.</summary>
    public bool HasPronoun { get; init; }

    /// <summary>The words with who acts in front, where the clause is passive.</summary>
    public IReadOnlyList<ClaimWord> Active => field ??= ActiveVoice.Of(Text) is var text && text == Text ? Words : ClauseReader.ReadOne(text).Words;

    /// <summary>Whether it is passive and says by whom.</summary>
    public bool IsByAgent => !ReferenceEquals(Active, Words);

    /// <summary>The words with the tool in front, where the clause is passive and names one: "it is cut with a saw"; else <see cref="Active"/>.</summary>
    public IReadOnlyList<ClaimWord> WithTool => field ??= Text.Contains(" by ", StringComparison.Ordinal) || ActiveVoice.Of(Text, "with") is var text && text == Text ? Active : ClauseReader.ReadOne(text).Words;

    /// <summary>What stands before its "with", and behind; empty where it has none, or several.</summary>
    public (IReadOnlyList<ClaimWord> Before, IReadOnlyList<ClaimWord> Behind) AroundWith => field.Before is not null ? field
        : field = Text.Replace(" by ", " and ", StringComparison.Ordinal).Split(" with ") is [var before, var behind] ? (ClauseReader.ReadOne(before).Content, [.. ClauseReader.ReadOne(behind).Content.Where(w => w.Group == 0)]) : ([], []);

    /// <summary>What commas cut the clause into.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The words that the negations of the clause reach.</summary>
    public IReadOnlyList<ClaimWord> Denied { get; init; } = [];

    /// <summary>What it ends with instead of a noun: "API calls: few".</summary>
    public Determiner? Trailing { get; init; }

    /// <summary>What stands in brackets, with the words in front of them.</summary>
    public IReadOnlyList<(IReadOnlyList<ClaimWord> Before, IReadOnlyList<ClaimWord> Words)> Bracketed { get; init; } = [];

    /// <summary>Whether it names only its subject and an auxiliary: "a fish can not".</summary>
    public bool IsElliptic => EndsSubject && Subject.Count > 0 && Content.All(w => Subject.Contains(w));

    /// <summary>The groups that begin with "and" or "or".</summary>
    public IReadOnlyList<int> Joined { get; init; } = [];

    /// <summary>Whether an auxiliary shows where the subject ends.</summary>
    public bool EndsSubject { get; init; }

    /// <summary>The words behind an "if".</summary>
    public IReadOnlyList<ClaimWord> Condition { get; init; } = [];

    /// <summary>How many words stand in front of the first auxiliary: the subject with what a relative clause says of it; 0 where there is none.</summary>
    public int Front { get; init; }

    /// <summary>Whether it only denies or limits a part of the clause before: "not in the office", "only with a key".</summary>
    public bool IsFragment { get; init; }

    /// <summary>The words right behind "the": what was named before.</summary>
    public IReadOnlyList<ClaimWord> Definite { get; init; } = [];

    /// <summary>What another clause must say to tell of the same subject.</summary>
    public IEnumerable<ClaimWord> Head => EndsSubject ? Subject : Subject.Take(1);

    /// <summary>Words such as "another" with the word that each goes with.</summary>
    public IReadOnlyList<(Determiner Determiner, ClaimWord Word)> Determined { get; init; } = [];

    /// <summary>The clause with further words understood behind it. A new one, because <c>with</c> would keep what was read off the old words.</summary>
    /// <param name="words">Of the clause before.</param>
    /// <param name="determiner">What the first of them goes with, where the clause ends in it: "that makes few calls, this makes many".</param>
    public Clause FollowedBy(IReadOnlyList<ClaimWord> words, Determiner? determiner = null) => new(Text, [.. Words, .. words], Subject)
    {
        LacksSubject = LacksSubject,
        Coordinated = Coordinated,
        HasPronoun = HasPronoun,
        Parts = Parts,
        Denied = Denied,
        Trailing = Trailing,
        Bracketed = Bracketed,
        Joined = Joined,
        EndsSubject = EndsSubject,
        Front = Front,
        Definite = Definite,
        Condition = Condition,
        IsFragment = IsFragment,
        Determined = determiner is { } kind && words.Count > 0 ? [.. Determined, (kind, words[0])] : Determined,
    };
}
