using System.Text.Json;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Channels.Connector.Incoming;

/// <summary>What the user of an activity said, as the bot is to read it.</summary>
internal static partial class SaidText
{
    /// <summary>The property of a card's data that holds what pressing its button says.</summary>
    public const string CardProperty = "say";

    /// <summary>The input of a card that holds what was chosen or typed; several choices have commas between.</summary>
    public const string AnswerProperty = "answer";

    /// <returns>The text without mentions of the bot; without text what a button or card carries; empty where there is neither.</returns>
    public static string Of(ConnectorActivity activity)
    {
        if (!string.IsNullOrWhiteSpace(activity.Text))
        {
            return MentionTag().Replace(WithoutBot(activity), "").Trim();
        }

        return activity.Value switch
        {
            { ValueKind: JsonValueKind.String } button => button.GetString()!.Trim(),
            { ValueKind: JsonValueKind.Object } card when Text(card, CardProperty) is { } said => said.Trim(),
            { ValueKind: JsonValueKind.Object } card when Text(card, AnswerProperty) is { } answer => (Letters().IsMatch(answer) ? answer.Replace(',', ' ') : answer).Trim(),
            _ => "",
        };
    }

    /// <summary>A mention's own text is taken out where it means the bot, wherever it stands.</summary>
    private static string WithoutBot(ConnectorActivity activity)
    {
        var text = activity.Text!;
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.ValueKind == JsonValueKind.Object
                && Text(entity, "type") == "mention"
                && entity.TryGetProperty("mentioned", out var mentioned)
                && mentioned.ValueKind == JsonValueKind.Object
                && Text(mentioned, "id") == activity.Recipient!.Id
                && Text(entity, "text") is { } mention)
            {
                text = text.Replace(mention, " ", StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    [GeneratedRegex("^[a-z](,[a-z])+$")]
    private static partial Regex Letters();

    /// <summary>Others who are mentioned keep their names.</summary>
    [GeneratedRegex(@"</?at(\s[^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MentionTag();
}
