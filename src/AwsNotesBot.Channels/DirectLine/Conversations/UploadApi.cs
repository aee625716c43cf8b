using AwsNotesBot.Bot;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary><c>/v3/directline/conversations/{id}/upload</c>: a message with files. Its text is answered; the files are not kept, and the user is told.</summary>
internal static class UploadApi
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const string FilesAreNotRead = "I answer from the notes only: the file was not read and is not kept.";
    private const int MaxBoundaryLength = 128;
    private const int MaxParts = 20;

    public static RouteGroupBuilder MapUpload(this RouteGroupBuilder group)
    {
        group.MapPost("/conversations/{id}/upload", UploadAsync).DisableAntiforgery();
        return group;
    }

    private static async Task<IResult> UploadAsync(
        string id, HttpRequest request, BodyReader bodies, CallerGate gate, RequestLimits limits, ConversationTable table, IOptions<LimitsOptions> sizes)
    {
        gate.Identify(request).MustOwn(id);
        var conversation = table.Require(id);
        limits.CountMessage(request, id);
        var (activity, files) = await ReadPartsAsync(request, bodies, sizes.Value.MaxUploadBytes);
        if (activity is null && files == 0)
        {
            throw DirectLineException.MissingProperty($"The upload has neither a file nor a part of type {ActivityType}.");
        }

        activity = (activity ?? new Activity()) with { Type = ActivityTypes.Message };
        if (activity.Text?.Length > limits.MaxTextLength)
        {
            throw DirectLineException.TooBig($"The text of a message takes at most {limits.MaxTextLength} characters.");
        }

        var sent = IncomingActivity.Say(conversation, IncomingActivity.Own(activity, conversation.UserId), IncomingActivity.Said(activity));
        if (files > 0)
        {
            conversation.Transcript.Append(MessageRenderer.Render(new Reply.Message(FilesAreNotRead, [], []), conversation.Root) with { ReplyToId = sent });
        }

        return Results.Json(new ResourceBody(sent), DirectLineJson.Default.ResourceBody);
    }

    private static async Task<(Activity? Activity, int Files)> ReadPartsAsync(HttpRequest request, BodyReader bodies, int maxBytes)
    {
        var reader = new MultipartReader(Boundary(request), request.Body) { BodyLengthLimit = maxBytes };
        var cancellationToken = request.HttpContext.RequestAborted;
        Activity? activity = null;
        var files = 0;
        long total = 0;
        try
        {
            for (var parts = 0; await reader.ReadNextSectionAsync(cancellationToken) is { } part; parts++)
            {
                if (parts == MaxParts)
                {
                    throw DirectLineException.TooBig($"An upload takes at most {MaxParts} parts.");
                }

                if (MediaTypeHeaderValue.TryParse(part.ContentType, out var type) && type.MediaType.Equals(ActivityType, StringComparison.OrdinalIgnoreCase))
                {
                    var body = await bodies.ReadBytesAsync(part.Body, cancellationToken);
                    total += body.Length;
                    activity = bodies.Parse(body, json => json.Activity);
                }
                else
                {
                    total += await CountAsync(part.Body, cancellationToken);
                    files++;
                }

                if (total > maxBytes)
                {
                    throw TooBig(maxBytes);
                }
            }
        }
        catch (InvalidDataException)
        {
            // The reader's own word for a part over its limit.
            throw TooBig(maxBytes);
        }
        catch (IOException e)
        {
            throw DirectLineException.BadSyntax($"The multipart body is broken: {e.Message}");
        }

        return (activity, files);
    }

    private static DirectLineException TooBig(int maxBytes) => DirectLineException.TooBig($"An upload takes at most {maxBytes} bytes.");

    private static string Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= MaxBoundaryLength } boundary
            ? boundary
            : throw new DirectLineException(415, "UnsupportedMediaType", "An upload is multipart/form-data with a boundary.");

    private static async Task<long> CountAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[8_192];
        long total = 0;
        while (await body.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            total += count;
        }

        return total;
    }
}
