using System.ComponentModel;

namespace AwsNotesBot.Channels.Api;

/// <summary>A question to the notes.</summary>
internal sealed record AskRequest(
    [property: Description("What is asked.")] string? Question,
    [property: Description("The conversationId of an earlier answer, for a follow-up question; leave it out for a new conversation.")] string? ConversationId = null);

/// <summary>The answer with the passages it cites.</summary>
internal sealed record AskResponse(
    [property: Description("Markdown; [n] stands behind each sentence and names a citation.")] string Answer,
    [property: Description("By number.")] IReadOnlyList<AskCitation> Citations,
    [property: Description("Whether the notes hold no answer.")] bool Abstained,
    [property: Description("Where to look instead, nearest first; only where abstained.")] IReadOnlyList<AskPlace> Nearest,
    [property: Description("Questions that the notes can answer next.")] IReadOnlyList<string> FollowUps,
    [property: Description("The chat model that worded the answer, held to the cited passages; none where the notes speak in their own words.")] string? WrittenBy,
    [property: Description("Send it with the next question of this conversation.")] string ConversationId,
    [property: Description("Milliseconds from the question to the answer.")] double Ms);

/// <summary>A passage that the answer cites.</summary>
internal sealed record AskCitation(int Number, string File, IReadOnlyList<string> HeadingPath, int FirstLine, int LastLine, string Text, string Url);

/// <summary>A place in the notes.</summary>
internal sealed record AskPlace(string File, IReadOnlyList<string> HeadingPath, int FirstLine, int LastLine);
