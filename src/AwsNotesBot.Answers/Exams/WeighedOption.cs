using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Exams;

/// <summary>What the notes say to one option.</summary>
/// <param name="Option">As pasted.</param>
/// <param name="Support">Comparable within one question; higher is better.</param>
/// <param name="For">Units that speak of the option and of what the stem asks, best first.</param>
/// <param name="Against">Units that deny it, best first.</param>
internal sealed record WeighedOption(ExamOption Option, double Support, IReadOnlyList<OptionUnit> For, IReadOnlyList<OptionUnit> Against);

/// <summary>A unit as evidence for or against one option.</summary>
/// <param name="Unit">What could be quoted.</param>
/// <param name="Said">How much of the option it says, 0 to 1.</param>
/// <param name="Weight">How far it says the option and meets the stem, both in one.</param>
internal sealed record OptionUnit(EvidenceUnit Unit, double Said, double Weight)
{
    /// <summary>A unit that says less of an option than this does not speak of it.</summary>
    public const double Speaking = 0.6;
}
