namespace AwsNotesBot.Quizzes.Facts;

/// <summary>A term with what a note says about it: an item "Term: description".</summary>
internal sealed record TermEntry(string Term, string Says, Statement Source);

/// <summary>Several terms of one list.</summary>
/// <param name="Entries">In the order of the list; at least three.</param>
internal sealed record TermList(IReadOnlyList<TermEntry> Entries);
