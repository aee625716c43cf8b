using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Bot;

namespace AwsNotesBot.App.Commands;

/// <summary>Conversations of many users over standard input and output: a turn in on a line, its replies out on a line. Turns run at once.</summary>
internal static class JsonChat
{
    /// <exception cref="CommandException">A line is no turn.</exception>
    public static async Task RunAsync(NotesBot bot, string channel, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var running = new ConcurrentDictionary<Task, bool>();
        var writing = TextWriter.Synchronized(output);
        for (var number = 1; await input.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            var turn = Parse(line, number);
            var task = Task.Run(() => RespondAsync(bot, channel, turn, writing, cancellationToken), cancellationToken);
            running[task] = true;
            _ = task.ContinueWith(ended => running.TryRemove(ended, out _), TaskContinuationOptions.OnlyOnRanToCompletion);
        }

        await Task.WhenAll(running.Keys);
    }

    private static async Task RespondAsync(NotesBot bot, string channel, JsonTurn turn, TextWriter output, CancellationToken cancellationToken)
    {
        var replies = new List<JsonReply>();
        await foreach (var message in bot.RespondAsync(new Turn(channel, turn.Conversation, turn.User, turn.Text), cancellationToken).OfType<Reply.Message>().WithCancellation(cancellationToken))
        {
            replies.Add(new JsonReply(message.Markdown, [.. message.Citations.Select(c => c.Link)], [.. message.Choices.Select(c => c.Value), .. message.Suggestions]));
        }

        await output.WriteLineAsync(JsonSerializer.Serialize(new JsonReplies(turn.Conversation, turn.User, replies), JsonChatJson.Default.JsonReplies));
        await output.FlushAsync(cancellationToken);
    }

    private static JsonTurn Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JsonChatJson.Default.JsonTurn) ?? throw new JsonException("it is null");
        }
        catch (JsonException error)
        {
            throw new CommandException($"Line {number} is no turn: {error.Message} Write {{\"conversation\": \"...\", \"user\": \"...\", \"text\": \"...\"}}.");
        }
    }
}

[method: JsonConstructor]
internal sealed record JsonTurn(
    [property: JsonRequired] string Conversation, [property: JsonRequired] string User, [property: JsonRequired] string Text);

/// <param name="Markdown">With <c>[n]</c> for each citation.</param>
/// <param name="Citations">Links to the note viewer, by number.</param>
/// <param name="Say">What can be said next.</param>
internal sealed record JsonReply(string Markdown, IReadOnlyList<string> Citations, IReadOnlyList<string> Say);

internal sealed record JsonReplies(string Conversation, string User, IReadOnlyList<JsonReply> Replies);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonTurn))]
[JsonSerializable(typeof(JsonReplies))]
internal sealed partial class JsonChatJson : JsonSerializerContext;
