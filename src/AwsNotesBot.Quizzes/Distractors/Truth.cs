using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Whether any note states a claim, so that it cannot stand as a wrong option.</summary>
internal sealed class Truth(PassageIndex index)
{
    /// <summary>From this share of a claim's words on, a block is taken to state it.</summary>
    private const double Enough = 0.75;

    public bool Holds(Claim claim) => index.Blocks.Share(claim.Subject, claim.Says) >= Enough;
}
