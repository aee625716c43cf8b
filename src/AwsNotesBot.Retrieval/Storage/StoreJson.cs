using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>The JSON columns of every store, generated at build time: reading an index never reflects.</summary>
[JsonSerializable(typeof(PassageBody))]
[JsonSerializable(typeof(NoteDetails))]
internal sealed partial class StoreJson : JsonSerializerContext
{
    /// <summary>Keeps <c>&lt;</c>, quotes and accents as they are: the text goes into a column, never into a page.</summary>
    public static StoreJson Compact { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(PassageBody body) => JsonSerializer.SerializeToUtf8Bytes(body, Compact.PassageBody);

    public static byte[] Write(NoteDetails details) => JsonSerializer.SerializeToUtf8Bytes(details, Compact.NoteDetails);

    public static PassageBody ReadPassage(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.PassageBody) ?? throw new JsonException("A passage is null.");

    public static NoteDetails ReadNote(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.NoteDetails) ?? throw new JsonException("A note is null.");
}
