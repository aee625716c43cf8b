using System.Text.Json.Nodes;

namespace AwsNotesBot.App.Evaluation;

/// <summary>The figures by name: first those of the Python ruler, in its order and with its rounding, then our own.</summary>
internal static class FigureJson
{
    public static IEnumerable<(string Name, object? Value)> Rows(Figures f) =>
    [
        ("questions", f.Questions),
        ("answerable", f.Answerable),
        ("unanswerable", f.Unanswerable),
        ("recall@1", Share(f.RecallAt1)),
        ("recall@5", Share(f.RecallAt5)),
        ("recall@10", Share(f.RecallAt10)),
        ("mrr@10", Share(f.MrrAt10)),
        ("cited", Share(f.Cited)),
        ("facts", Share(f.Facts)),
        ("answered", Share(f.Answered)),
        ("abstained", Share(f.Abstained)),
        ("grounded", Share(f.Grounded)),
        ("words_p50", f.WordsMedian),
        ("words_p90", f.WordsP90),
        ("ms_p50", Math.Round(f.MsMedian, 2)),
        ("ms_p95", Math.Round(f.MsP95, 2)),
        .. f.Verbatim is null ? Array.Empty<(string, object?)>() : [("verbatim", Share(f.Verbatim))],
        .. f.Conflicts.Conflicts == 0 ? Array.Empty<(string, object?)>() : [("conflicts shown", f.Conflicts.Shown), ("conflicts cited", f.Conflicts.Cited)],
        ("false alarms", f.Conflicts.FalseAlarms),
        .. f.Exams is not { } exams ? Array.Empty<(string, object?)>() :
        [
            ("exam right", Share((double)exams.Right / exams.Questions)),
            ("exam right of answered", exams.Answered == 0 ? null : Share((double)exams.Right / exams.Answered)),
        ],
    ];

    public static string Of(Figures figures)
    {
        var json = new JsonObject();
        foreach (var (name, value) in Rows(figures))
        {
            json[name] = value switch { null => null, int n => n, double d => d, _ => value.ToString() };
        }

        return json.ToJsonString();
    }

    private static object? Share(double? value) => value is null ? null : Math.Round(value.Value, 4);
}
