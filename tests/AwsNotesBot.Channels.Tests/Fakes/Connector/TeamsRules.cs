using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.Tests.Fakes.Connector;

/// <summary>What Teams refuses: messages over its limits, and streams against its rules.</summary>
internal sealed partial class TeamsRules(TimeProvider clock)
{
    private static readonly TimeSpan LongestStream = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, OpenStream> _streams = [];
    private DateTimeOffset? _lastPart;

    public bool Cancelled { get; set; }

    public static JsonNode? Stream(JsonObject activity) => Entities(activity).FirstOrDefault(e => e?["type"]?.GetValue<string>() == "streaminfo");

    public (int Status, string Code, string Why)? Check(JsonObject activity)
    {
        if (activity.ToJsonString().Length * 2 > 102_400)
        {
            return (413, "MessageSizeTooBig", "more than 100 KB");
        }

        return CheckMessage(activity) ?? (Stream(activity) is { } stream ? CheckStream(activity, stream) : null);
    }

    public void Began(JsonObject activity, string id)
    {
        if (Stream(activity) is { } stream && stream["streamType"]!.GetValue<string>() != "final")
        {
            _streams.TryAdd(id, new OpenStream(clock.GetUtcNow()));
            _streams[id].Sequence = stream["streamSequence"]!.GetValue<int>();
            _streams[id].Text = stream["streamType"]!.GetValue<string>() == "streaming" ? activity["text"]!.GetValue<string>() : _streams[id].Text;
        }
    }

    private static (int, string, string)? CheckMessage(JsonObject activity)
    {
        var roots = Entities(activity).Where(e => e?["type"]?.GetValue<string>() == "https://schema.org/Message").ToList();
        if (roots.Count > 1)
        {
            return (400, "BadArgument", "two root entities");
        }

        var claims = roots.FirstOrDefault()?["citation"]?.AsArray() ?? [];
        var numbers = Marker().Matches(activity["text"]?.GetValue<string>() ?? "").Select(m => int.Parse(m.Groups[1].Value)).ToHashSet();
        if (claims.Count > 10
            || claims.Any(c => c!["position"]!.GetValueKind() != System.Text.Json.JsonValueKind.Number || !numbers.Contains(c["position"]!.GetValue<int>()))
            || claims.Any(c => c!["appearance"]!["name"]!.GetValue<string>() is not { Length: > 0 and <= 80 } || c["appearance"]!["abstract"]!.GetValue<string>() is not { Length: > 0 and <= 160 }))
        {
            return (400, "BadArgument", "citations");
        }

        if (activity["attachments"]?.AsArray().Any(a => !IsCard(a!)) is true)
        {
            return (400, "BadSyntax", "no Adaptive Card of version 1.5");
        }

        return activity["suggestedActions"]?["actions"]?.AsArray() is { } buttons && (buttons.Count > 3 || activity["attachments"] is not null)
            ? (400, "BadArgument", "suggested actions")
            : null;
    }

    private static bool IsCard(JsonNode attachment) =>
        attachment["contentType"]?.GetValue<string>() == "application/vnd.microsoft.card.adaptive"
        && attachment["content"] is { } card
        && card["type"]?.GetValue<string>() == "AdaptiveCard"
        && card["version"]?.GetValue<string>() == "1.5"
        && card["body"]!.AsArray() is { Count: > 0 } body
        && body.All(e => e!["type"]!.GetValue<string>() is "TextBlock" or "Input.ChoiceSet" or "Input.Text" or "Container")
        && body.All(e => e!["type"]!.GetValue<string>() != "Input.ChoiceSet" || e["choices"]!.AsArray().Count > 0)
        && (card["actions"]?.AsArray().Count ?? 0) <= 6;

    private (int, string, string)? CheckStream(JsonObject activity, JsonNode stream)
    {
        var isFinal = stream["streamType"]!.GetValue<string>() == "final";
        var open = stream["streamId"]?.GetValue<string>() is { } id && _streams.TryGetValue(id, out var known) ? known : null;
        if (activity["conversation"]!["conversationType"]?.GetValue<string>() != "personal")
        {
            return (403, "ContentStreamNotAllowed", "Content stream is not allowed here");
        }

        if (Cancelled)
        {
            return (403, "ContentStreamNotAllowed", "Content stream was canceled by user");
        }

        if (isFinal ? open is null || stream["streamSequence"] is not null : stream["streamSequence"]?.GetValue<int>() <= (open?.Sequence ?? 0))
        {
            return (400, "BadRequest", "sequence or id");
        }

        if (open is not null && clock.GetUtcNow() - open.Began > LongestStream)
        {
            return (403, "ContentStreamNotAllowed", "Content stream exceeded streaming time");
        }

        if (_lastPart is { } last && clock.GetUtcNow() - last < TimeSpan.FromSeconds(1))
        {
            return (429, "TooManyRequests", "more than one a second");
        }

        _lastPart = clock.GetUtcNow();
        return stream["streamType"]!.GetValue<string>() != "informative" && open is not null && !activity["text"]!.GetValue<string>().StartsWith(open.Text, StringComparison.Ordinal)
            ? (403, "ContentStreamNotAllowed", "must contain earlier content")
            : null;
    }

    private static IEnumerable<JsonNode?> Entities(JsonObject activity) => activity["entities"]?.AsArray() ?? [];

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Marker();

    private sealed class OpenStream(DateTimeOffset began)
    {
        public DateTimeOffset Began { get; } = began;

        public int Sequence { get; set; }

        public string Text { get; set; } = "";
    }
}
