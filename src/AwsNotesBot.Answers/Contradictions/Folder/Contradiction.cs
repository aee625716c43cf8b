namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>Two places in the notes that say different things of what seems to be one thing.</summary>
/// <param name="One">The side that stands first in the order of the notes.</param>
/// <param name="Other">The other side.</param>
/// <param name="Sureness">From 0 to 1; comparable within one folder.</param>
public sealed record Contradiction(ContradictionSide One, ContradictionSide Other, double Sureness);

/// <param name="NotePath">Path of the note below the notes folder.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Subject">The headings above it, as people read them.</param>
/// <param name="Text">What it says.</param>
/// <param name="Value">The number as written, or "yes" or "no".</param>
public sealed record ContradictionSide(string NotePath, int Line, string Subject, string Text, string Value);
