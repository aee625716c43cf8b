using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Whether any note states a claim, so that it cannot stand as a wrong option.</summary>
internal sealed class Truth(PassageIndex index)
{
    /// <summary>From this share of a claim's words on, a block is taken to state it.</summary>
    private const double Enough = 0.75;

    /// <summary>The same where the claim is to be judged alone, without the right one beside it.</summary>
    private const double EnoughAlone = 0.5;

    /// <param name="claim">What may be so.</param>
    /// <param name="isJudged">Whether somebody is to say of it whether it is true.</param>
    public bool Holds(Claim claim, bool isJudged = false) => claim.Beside is { } other
        ? index.Blocks.Stating(claim.Subject, claim.Says, Least(isJudged)).Any(found => !IsOfEither(found.Passage, found.Block, claim.Subject, other))
        : index.Blocks.Share(claim.Subject, claim.Says) >= Least(isJudged);

    private static double Least(bool isJudged) => isJudged ? EnoughAlone : Enough;

    /// <summary>Whether a block stands where two things are compared, and tells nothing of the one: below "Heron or stork" it speaks of either, in the other's list of that.</summary>
    private static bool IsOfEither(Passage passage, PassageBlock block, string one, string other)
    {
        var lead = block.Lead ?? "";
        return !SettingReader.Holds(block.Text, one)
            && ((SettingReader.Holds(lead, other) && !SettingReader.Holds(lead, one)) || passage.HeadingPathAt(block.Lines.First).Append(lead).Any(above => SettingReader.Holds(above, one) && SettingReader.Holds(above, other)));
    }
}
