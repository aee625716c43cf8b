using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Bot;

namespace AwsNotesBot.App.Commands;

/// <summary>Conversations of many users over standard input and output: a turn in on a line, its replies out on a line.</summary>
/// <remarks>Conversations run at once, the turns of one conversation in order. A turn that fails ends the program, because its replies would be waited for.</remarks>
internal static class JsonChat
{
    /// <exception cref="CommandException">A line is no turn.</exception>
    public static async Task RunAsync(
        Func<Turn, CancellationToken, IAsyncEnumerable<Reply>> bot, string channel, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var writing = TextWriter.Synchronized(output);
        await ConversationLanes.RunAsync(
            ReadAsync(input, cancellationToken), turn => turn.Conversation, (turn, stopping) => RespondAsync(bot, channel, turn, writing, stopping), cancellationToken);
    }

    private static async IAsyncEnumerable<JsonTurn> ReadAsync(TextReader input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; await input.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            yield return Parse(line, number);
        }
    }

    private static async Task RespondAsync(
        Func<Turn, CancellationToken, IAsyncEnumerable<Reply>> bot, string channel, JsonTurn turn, TextWriter output, CancellationToken cancellationToken)
    {
        var replies = new List<JsonReply>();
        await foreach (var message in bot(new Turn(channel, turn.Conversation, turn.User, turn.Text) { UserName = turn.User }, cancellationToken).OfType<Reply.Message>().WithCancellation(cancellationToken))
        {
            replies.Add(new JsonReply(message.Markdown, [.. message.Citations.Select(c => c.Link)], [.. message.Choices.Select(c => c.Value), .. message.Suggestions], message.Answer?.WrittenBy));
            if (message.EndsTurn)
            {
                await WriteAsync(); // before the bot goes on, which takes it as told from then on
            }
        }

        if (replies.Count > 0)
        {
            await WriteAsync();
        }

        async Task WriteAsync()
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new JsonReplies(turn.Conversation, turn.User, replies), JsonChatJson.Default.JsonReplies));
            await output.FlushAsync(cancellationToken);
            replies.Clear();
        }
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
/// <param name="WrittenBy">The chat model that worded an answer; left out where the notes speak in their own words.</param>
internal sealed record JsonReply(string Markdown, IReadOnlyList<string> Citations, IReadOnlyList<string> Say, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? WrittenBy = null);

internal sealed record JsonReplies(string Conversation, string User, IReadOnlyList<JsonReply> Replies);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonTurn))]
[JsonSerializable(typeof(JsonReplies))]
internal sealed partial class JsonChatJson : JsonSerializerContext;
