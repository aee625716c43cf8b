namespace AwsNotesBot.Bot.Feedback;

/// <summary>What somebody thinks of an answer.</summary>
/// <param name="Channel">The channel's short name.</param>
/// <param name="UserId">Unique within the channel.</param>
/// <param name="Likes">Whether it helped.</param>
/// <param name="Reason">In their own words; <c>null</c> for none.</param>
/// <param name="Time">When they said so last.</param>
/// <param name="Answer">What they saw; <c>null</c> where it is forgotten by now.</param>
public sealed record Opinion(string Channel, string UserId, bool Likes, string? Reason, DateTimeOffset Time, SaidAnswer? Answer);
