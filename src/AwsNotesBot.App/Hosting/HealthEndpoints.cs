using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.App.Hosting;

/// <summary>For whoever watches over the program: is it alive, and can it answer yet.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", (IServiceProvider services) => TypedResults.Ok(new Health("alive", Writer(services), null, null)))
            .WithSummary("Whether the program is alive, and who writes its answers.");
        app.MapGet("/readyz", (PassageSearcher searcher, NoteIndexer indexer, IServiceProvider services) => Ready(searcher, indexer, Writer(services)))
            .WithSummary("Whether the index is loaded: 503 until it is.");
    }

    private static IResult Ready(PassageSearcher searcher, NoteIndexer indexer, string writer) => indexer.LastReport is { } report
        ? TypedResults.Ok(new Health("ready", writer, report.Files.Count, searcher.Index.Passages.Count))
        : TypedResults.Json(new Health("indexing", writer, null, null), statusCode: StatusCodes.Status503ServiceUnavailable);

    private static string Writer(IServiceProvider services) => services.GetService<ModelAnswerer>() is null ? "extraction" : "model";

    /// <param name="Status"><c>alive</c>, <c>indexing</c> or <c>ready</c>.</param>
    /// <param name="Answers">Who writes the answers: <c>extraction</c> from the notes, or <c>model</c>.</param>
    internal sealed record Health(string Status, string Answers, int? Notes, int? Passages);
}
