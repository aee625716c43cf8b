namespace AwsNotesBot.Answers.Exams;

/// <summary>A place in a message where an option may begin.</summary>
/// <param name="Start">Where the mark begins, in characters; the beginning of its line where it opens one.</param>
/// <param name="End">Where the option's text begins.</param>
/// <param name="Form">How the mark is written; the options of one question share it.</param>
/// <param name="Number">From 0 for "A" or "1"; -1 for a bullet, which has none.</param>
/// <param name="Label">The letter or digit; <c>null</c> for a bullet.</param>
/// <param name="OpensLine">Whether nothing but decoration stands before it in its line.</param>
internal sealed record OptionMark(int Start, int End, OptionForm Form, int Number, string? Label, bool OpensLine);

/// <summary>What stands around an option's label, and what the label is.</summary>
internal readonly record struct OptionForm(char Opening, char Closing, LabelKind Kind);

internal enum LabelKind
{
    Bullet,
    Digit,
    Lower,
    Upper,
}
