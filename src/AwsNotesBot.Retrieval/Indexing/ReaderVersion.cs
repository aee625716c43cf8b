using System.Globalization;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>Identity of what cuts notes into passages: the code and its settings.</summary>
/// <remarks>
/// The compiler derives a module's id from the code itself, so no change of the reader can be forgotten here. The price is that
/// every release reads all notes once again; it embeds only texts that come out otherwise.
/// </remarks>
internal static class ReaderVersion
{
    public static string Of(PassageOptions sizes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ModuleOf<Note>()} {ModuleOf<NoteIndexer>()} {sizes.MinWords}-{sizes.MergeWords}-{sizes.SplitWords}-{sizes.MaxWords}");

    private static string ModuleOf<T>() => typeof(T).Assembly.ManifestModule.ModuleVersionId.ToString("N");
}
