using AwsNotesBot.Channels.Slack.Web;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Who the bot is in the workspace, asked once.</summary>
internal sealed class SlackIdentity(SlackApi api, IOptions<SlackOptions> options)
{
    private string? _user;

    /// <returns>The bot's own user id; <c>null</c> where Slack does not tell.</returns>
    public async Task<string?> GetAsync(CancellationToken cancellationToken) =>
        _user ??= (await api.CallAsync("auth.test", options.Value.BotToken, cancellationToken)).TryGetProperty("user_id", out var user) ? user.GetString() : null;
}
