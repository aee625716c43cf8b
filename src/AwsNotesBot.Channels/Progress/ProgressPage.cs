using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using AwsNotesBot.Channels.Pages;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Channels.Progress;

/// <summary>Writes the page of one learner's progress: every chart has its figures in a table beside it.</summary>
internal static class ProgressPage
{
    private static readonly PageTemplate Template = PageTemplate.BuiltIn("progress.html");

    public static string Of(LearnerProgress progress)
    {
        var begun = progress.Topics.Where(t => t.Known + t.Learning > 0).ToList();
        return Fill("Your progress", $"""
            <h1>Your progress</h1>
            {Figures(progress)}
            <h2>The next {LearnerProgress.ForecastDays} days</h2>
            {(progress.Forecast.Sum() == 0 ? "<p>Nothing is due.</p>" : $"<figure>{ForecastChart.Draw(progress)}</figure>{ForecastTable(progress)}")}
            <h2>Topics</h2>
            {(begun.Count == 0 ? "<p>Nothing was asked yet. Say <strong>quiz</strong> in the chat to begin.</p>" : Topics(begun, progress.Topics.Count))}
            <p class="hint">Known is what you would still recall in nine of ten cases after a week. What waits already counts for today. This address is good for half an hour: say <strong>progress</strong> in the chat for a new one, and share it with nobody.</p>
            """);
    }

    public static string NoTicket() => Fill("No progress to show", """
        <h1>No progress to show</h1>
        <p>The address of your progress is good for half an hour, and yours alone. Say <strong>progress</strong> in the <a href="/">chat</a> to get a new one.</p>
        """);

    private static string Figures(LearnerProgress progress) => new StringBuilder("<dl class=\"figures\">")
        .AppendJoin("", new (string Name, string Value)[]
        {
            ("Due now", Number(progress.DueNow)),
            ("Known", Number(progress.Known)),
            ("Learning", Number(progress.Learning)),
            ("New", Number(progress.New)),
            ("Streak", progress.Streak == 1 ? "1 day" : $"{Number(progress.Streak)} days"),
        }.Select(f => $"<div><dt>{f.Name}</dt><dd>{f.Value}</dd></div>"))
        .Append("</dl>").ToString();

    private static string ForecastTable(LearnerProgress progress) => Table(
        "Items due by day",
        "Due on each day",
        ["Day", "Due"],
        progress.Forecast.Select((due, day) => (progress.Today.AddDays(day).ToString("dddd d MMMM", CultureInfo.InvariantCulture), (int[])[due])));

    private static string Topics(IReadOnlyList<TopicProgress> begun, int all)
    {
        var rest = all - begun.Count;
        return $"""
            <ul class="legend" aria-hidden="true">{Legend()}</ul>
            <figure>{TopicChart.Draw(begun)}</figure>
            {Table("Items by topic", "Every topic begun", ["Topic", "Known", "Learning", "New"], begun.Select(t => (t.Topic, (int[])[t.Known, t.Learning, t.New])))}
            {(rest == 0 ? "" : $"""<p class="hint">{(rest == 1 ? "One more topic has" : $"{Number(rest)} more topics have")} not been begun.</p>""")}
            """;
    }

    private static string Legend() => string.Concat(new[] { "known", "learning", "new" }.Select(s =>
        $"""<li><svg viewBox="0 0 12 12"><rect class="{s}" width="12" height="12" rx="2"/></svg>{s}</li>"""));

    private static string Table(string caption, string summary, IReadOnlyList<string> columns, IEnumerable<(string Name, int[] Values)> rows) => new StringBuilder(
            $"<details><summary>{summary}</summary><table><caption>{caption}</caption><thead><tr>")
        .AppendJoin("", columns.Select((c, i) => $"<th scope=\"col\"{(i == 0 ? "" : " class=\"number\"")}>{c}</th>"))
        .Append("</tr></thead><tbody>\n")
        .AppendJoin("", rows.Select(r => $"<tr><th scope=\"row\">{Encode(r.Name)}</th>{string.Concat(r.Values.Select(v => $"<td class=\"number\">{Number(v)}</td>"))}</tr>\n"))
        .Append("</tbody></table></details>").ToString();

    private static string Fill(string title, string body) => Template.Fill(new Dictionary<string, string> { ["title"] = title, ["body"] = body });

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
