namespace AwsNotesBot.Channels.Slack.Web;

/// <summary>What <c>users.info</c> answers.</summary>
internal sealed record UserInfo(SlackUser? User);

/// <param name="RealName">Their full name.</param>
/// <param name="Tz">Their time zone, for example <c>Europe/Berlin</c>.</param>
/// <param name="Profile">What they chose to be called.</param>
internal sealed record SlackUser(string? RealName, string? Tz, SlackProfile? Profile);

internal sealed record SlackProfile(string? DisplayName);
