using System.Globalization;
using System.Text.Json.Nodes;
using AwsNotesBot.App.Evaluation.Writers;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows two writers' figures of one question set side by side.</summary>
internal static class WritersView
{
    private const string Legend =
        """
        verified: sentences and items (no tables, no code) that the verifier finds in the passages they cite
        in cited lines: sentences of which at least 85% of the content words, and every number, stand in the cited lines or their headings
        quoted, dropped: sentences of the model that no passage bears out, of all that it wrote: with the notes' own in their place, and with nothing
        """;

    private static readonly (string Name, Func<WriterFigures, object?> Value)[] Figures =
    [
        ("questions", f => f.Answers.Questions),
        ("worded by the model", f => f.Model is null ? null : f.Worded),
        ("facts", f => f.Answers.Facts),
        ("cited", f => f.Answers.Cited),
        ("verified", f => f.Verified),
        ("in cited lines", f => f.InCitedLines),
        ("quoted", f => f.Quoted),
        ("dropped", f => f.Dropped),
        ("words, median", f => f.Answers.WordsMedian),
        ("ms, median", f => f.Answers.MsMedian),
        ("ms to the first sentence, median", f => f.MsToFirstMedian),
        ("prompt tokens", f => f.Model is null ? null : f.Tokens.Prompt),
        ("completion tokens", f => f.Model is null ? null : f.Tokens.Completion),
    ];

    public static void Write(IAnsiConsole console, WriterFigures notes, WriterFigures model)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("figure").AddColumn(new TableColumn("notes").RightAligned()).AddColumn(new TableColumn(Markup.Escape(model.Model!)).RightAligned());
        foreach (var (name, value) in Figures)
        {
            table.AddRow(new Text(name), new Text(Cell(value(notes))), new Text(Cell(value(model))));
        }

        console.Write(table);
        console.WriteLine(Legend, new Style(decoration: Decoration.Dim));
        if (model.Tokens.IsEstimated)
        {
            console.WriteLine("tokens: estimated at four characters each, because the endpoint does not tell its own count", new Style(decoration: Decoration.Dim));
        }
    }

    public static string Json(WriterFigures notes, WriterFigures model) => new JsonObject
    {
        ["notes"] = Json(notes),
        ["model"] = Json(model),
        ["modelName"] = model.Model,
        ["tokensAreEstimated"] = model.Tokens.IsEstimated,
    }.ToJsonString();

    private static JsonObject Json(WriterFigures figures) => new(Figures.Select(f => KeyValuePair.Create(f.Name, f.Value(figures) switch
    {
        double value => JsonValue.Create(Math.Round(value, 4)),
        int value => JsonValue.Create(value),
        long value => JsonValue.Create(value),
        _ => (JsonNode?)null,
    })));

    private static string Cell(object? value) => value switch
    {
        null => "–",
        double d => d.ToString(d > 1 ? "#,0.#" : "0.000", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:#,0}"),
    };
}
