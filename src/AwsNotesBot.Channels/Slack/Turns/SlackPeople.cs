using System.Collections.Concurrent;
using System.Text.Json;
using AwsNotesBot.Channels.Slack.Web;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>What Slack knows of the people who talk to the bot, asked once an hour for each.</summary>
internal sealed class SlackPeople(SlackApi api, TimeProvider clock, ILogger<SlackPeople> logger)
{
    private const int Most = 5_000;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (SlackPerson Person, DateTimeOffset Until)> _known = new();

    /// <returns>Nothing known where Slack does not tell: the scope may be missing.</returns>
    public async Task<SlackPerson> GetAsync(string user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_known.TryGetValue(user, out var known) && now < known.Until)
        {
            return known.Person;
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        var person = await AskAsync(user, cancellationToken);
        _known[user] = (person, now + KeptFor);
        return person;
    }

    private async Task<SlackPerson> AskAsync(string user, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.CallWithFormAsync("users.info", new Dictionary<string, string> { ["user"] = user }, cancellationToken);
            return answer.Deserialize(SlackJson.Default.UserInfo)?.User is { } told
                ? new(told.Profile?.DisplayName is { Length: > 0 } name ? name : told.RealName, told.Tz is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null)
                : SlackPerson.Unknown;
        }
        catch (SlackApiException refused)
        {
            Log.SlackCallLeftOut(logger, refused.Message);
            return SlackPerson.Unknown;
        }
    }
}

/// <param name="Name">As others see them.</param>
/// <param name="Zone">Their clock.</param>
internal sealed record SlackPerson(string? Name, TimeZoneInfo? Zone)
{
    public static SlackPerson Unknown { get; } = new(null, null);
}
