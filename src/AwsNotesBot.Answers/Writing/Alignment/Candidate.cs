using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>What a unit states, and where the unit stands.</summary>
/// <param name="Passage">Of those that were shown, from 0.</param>
/// <param name="At">Which unit of the passage, from 0.</param>
internal sealed record Ground(int Passage, int At, UnitClauses Unit, Grounds Grounds)
{
    /// <summary>Whether two stand so near that one may lean on the other: in one unit, for prose also in the next.</summary>
    public bool IsBeside(Ground other) => Passage == other.Passage && Math.Abs(At - other.At) <= (Grounds.IsRow ? 0 : 1);

    public bool Equals(Ground? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => At;
}

/// <summary>A ground that may say a clause.</summary>
internal sealed record Candidate(Ground Ground, Aligned Aligned)
{
    /// <summary>How many words of the clause it has that claim something.</summary>
    public int Claims { get; } = Aligned.Both.Count(p => !p.Said.IsClaimless);

    /// <summary>Whether another one has more of the clause and says the contrary, or as much and says it the other way round.</summary>
    public bool IsTurnedBy(Candidate other, Shown shown) => (other.Aligned.Both.Count() - Aligned.Both.Count()) switch
    {
        > 0 => Objections.Contradict(other.Aligned, shown),
        0 => Objections.Turn(other.Aligned, shown),
        _ => false,
    };

    /// <summary>Whether what it takes from elsewhere stands in another one that has nearly as much of the clause: that one speaks of it otherwise.</summary>
    public bool IsMixedWith(Candidate other)
    {
        if (other.Ground.Passage != Ground.Passage || other.Ground == Ground)
        {
            return false;
        }

        var foreign = Aligned.Said.Words.Where(w => !w.IsClaimless && Aligned.IsForeign(w) && !Aligned.Carried.Contains(w)).ToList();
        return foreign.Count > 0 && foreign.TrueForAll(f => other.Aligned.Of(f) is not null)
            && (other.Ground.Unit == Ground.Unit ? 2 * other.Claims >= Aligned.Said.Words.Count(w => !w.IsClaimless) : other.Claims >= Claims);
    }
}
