namespace AwsNotesBot.Channels.Slack.Web;

/// <summary>Slack refused a call, or could not be reached.</summary>
/// <param name="method">For example <c>chat.postMessage</c>.</param>
/// <param name="error">Slack's own word, for example <c>not_in_channel</c>, or what went wrong on the way.</param>
internal sealed class SlackApiException(string method, string error) : Exception($"Slack refused {method}: {error}.")
{
    public string Error { get; } = error;
}
