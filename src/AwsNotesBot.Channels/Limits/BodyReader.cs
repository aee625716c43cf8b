using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AwsNotesBot.Channels.DirectLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Limits;

/// <summary>Reads JSON from outside: no larger, no deeper than the limits say.</summary>
internal sealed class BodyReader(IOptions<LimitsOptions> options)
{
    private readonly DirectLineJson _json = new(new JsonSerializerOptions(DirectLineJson.Default.Options) { MaxDepth = options.Value.MaxJsonDepth });

    public async Task<T> ReadAsync<T>(HttpRequest request, Func<DirectLineJson, JsonTypeInfo<T>> type)
        where T : class =>
        await ReadOptionalAsync(request, type) ?? throw DirectLineException.BadSyntax("The body is empty; a JSON object is needed.");

    /// <returns><c>null</c> where nothing was sent, or the word <c>null</c>.</returns>
    /// <exception cref="DirectLineException">Not JSON, too large or nested too deep.</exception>
    public async Task<T?> ReadOptionalAsync<T>(HttpRequest request, Func<DirectLineJson, JsonTypeInfo<T>> type)
        where T : class
    {
        var body = await ReadBytesAsync(request.Body, request.HttpContext.RequestAborted);
        if (body.Length == 0)
        {
            return null;
        }

        return request.HasJsonContentType()
            ? Parse(body, type)
            : throw new DirectLineException(415, "UnsupportedMediaType", "The body must be JSON: send 'Content-Type: application/json'.");
    }

    public T? Parse<T>(ReadOnlyMemory<byte> body, Func<DirectLineJson, JsonTypeInfo<T>> type)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize(body.Span, type(_json));

            // Free-form parts are read lazily: half a surrogate pair in them would throw only when they are written again.
            JsonSerializer.SerializeToUtf8Bytes(value!, type(_json));
            return value;
        }
        catch (InvalidOperationException)
        {
            throw DirectLineException.BadSyntax("The body holds an escaped character that is half of a surrogate pair.");
        }
        catch (JsonException e)
        {
            var where = e.LineNumber is { } line ? $" (line {line + 1}, byte {e.BytePositionInLine + 1})" : "";
            throw DirectLineException.BadSyntax(
                $"The body is not the JSON that is expected here{where}: wrong syntax, a wrong type, or more than {options.Value.MaxJsonDepth} levels.");
        }
    }

    public async Task<ReadOnlyMemory<byte>> ReadBytesAsync(Stream body, CancellationToken cancellationToken) =>
        await BoundedBody.ReadAsync(body, options.Value.MaxMessageBytes, cancellationToken)
        ?? throw DirectLineException.TooBig($"A message takes at most {options.Value.MaxMessageBytes} bytes.");
}
