namespace AwsNotesBot.Channels.WebChat;

/// <summary>Something the notes are about, for a user who does not know what to ask.</summary>
/// <param name="Title">A note's title or a heading, as it stands in the note.</param>
/// <param name="Question">What clicking it asks.</param>
/// <param name="NotePath">The note it comes from.</param>
internal sealed record Topic(string Title, string Question, string NotePath);
