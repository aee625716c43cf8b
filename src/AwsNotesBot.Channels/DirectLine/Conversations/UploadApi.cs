using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
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
        var sent = IncomingActivity.Say(conversation, IncomingActivity.Own(activity, conversation.UserId), IncomingActivity.Said(activity));
        if (files > 0)
        {
            conversation.Transcript.Append(MessageRenderer.Render(new Reply.Message(FilesAreNotRead, [], []), conversation.Root) with { ReplyToId = sent });
        }

        return Results.Json(new ResourceBody(sent), DirectLineJson.Default.ResourceBody);
    }

    private static async Task<(Activity? Activity, int Files)> ReadPartsAsync(HttpRequest request, BodyReader bodies, int maxBytes)
    {
        // The sum is counted here, so the reader's own limit, which is for one part, is not needed.
        var reader = new MultipartReader(Boundary(request), request.Body) { BodyLengthLimit = null };
        var cancellationToken = request.HttpContext.RequestAborted;
        Activity? activity = null;
        var (files, left) = (0, (long)maxBytes);
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
                    activity = bodies.Parse(await bodies.ReadBytesAsync(part.Body, cancellationToken), json => json.Activity);
                    continue;
                }

                files++;
                left -= await CountAsync(part.Body, left, cancellationToken);
                if (left < 0)
                {
                    throw DirectLineException.TooBig($"An upload takes at most {maxBytes} bytes.");
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw DirectLineException.BadSyntax($"The multipart body is broken: {e.Message}");
        }

        return (activity, files);
    }

    private static string Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= MaxBoundaryLength } boundary
            ? boundary
            : throw new DirectLineException(415, "UnsupportedMediaType", "An upload is multipart/form-data with a boundary.");

    /// <returns>How long the part is; of one that is longer than allowed, no more than is needed to know it.</returns>
    private static async Task<long> CountAsync(Stream body, long allowed, CancellationToken cancellationToken)
    {
        var buffer = new byte[8_192];
        long total = 0;
        while (total <= allowed && await body.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            total += count;
        }

        return total;
    }
}
