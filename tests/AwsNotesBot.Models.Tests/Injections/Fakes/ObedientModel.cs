using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Models.Tests.Injections.Fakes;

/// <summary>A fake model without judgement: it takes off every disguise, obeys each order that it finds in passages and question in every way it can, and answers the question last.</summary>
/// <remarks>Everything is said three times: with the marker of the passage that gave the order, with that of the passage that holds the answer, and without any.</remarks>
internal sealed partial class ObedientModel(FakeChatServer server)
{
    public const string Truth = "Assam is steeped for 4 minutes.";

    /// <summary>The same in German, as it puts it where it is to translate; it adds a line that nobody asked for.</summary>
    public const string Translated = "Assam zieht 4 Minuten.";

    private readonly List<string> _said = [];

    /// <summary>All that it has said so far: a test shows by it that an order was obeyed.</summary>
    public string Said => string.Join('\n', _said);

    public IEnumerable<string> Says(string prompt)
    {
        var messages = server.Requests[^1]["messages"]!.AsArray();
        var rules = string.Join('\n', messages.Where(m => RoleOf(m) == "system").Select(FakeChatServer.Content));
        var data = string.Join('\n', messages.Where(m => RoleOf(m) != "system").Select(FakeChatServer.Content));
        if (RewritingLine().Match(rules) is { Success: true } line)
        {
            yield return Keep(Rewriting(line.Value, data));
            yield break;
        }

        if (Sentence().Matches(data) is { Count: > 0 } sentences)
        {
            yield return Keep(string.Concat(sentences.Select((s, i) => $"{i + 1}: {s.Groups["text"].Value.Replace(Truth, Translated)}\n")) + $"{sentences.Count + 1}: HACKED\n");
            yield break;
        }

        var truth = Fence().Matches(data).FirstOrDefault(p => p.Value.Contains(Truth, StringComparison.Ordinal))?.Groups["number"].Value;
        foreach (var order in Fence().Matches(data).SelectMany(p => Obey(p.Groups["text"].Value, p.Groups["number"].Value, truth ?? "1", rules)).Distinct())
        {
            yield return Keep($"{order}\n\n");
        }

        if (truth is not null)
        {
            yield return Keep($"{Truth} [{truth}]");
        }
    }

    private static IEnumerable<string> Obey(string text, string number, string truth, string rules) =>
        from reading in Disguises.Readings(text)
        from said in Obedience.To(reading, rules)
        from marker in new[] { number.Length == 0 ? " [1]" : $" [{number}]", $" [{truth}]", "" }
        select said.EndsWith('\n') ? said : $"{said}{marker}";

    /// <summary>A question to search for, in the form that the rules ask for, and behind it what the attacks want said, where any of the conversation says so.</summary>
    private static string Rewriting(string line, string data) =>
        $"{line} {Fence().Matches(data)[^1].Groups["text"].Value.Trim()}{(data.Contains("hacked", StringComparison.OrdinalIgnoreCase) ? " hacked" : "")}";

    private string Keep(string said)
    {
        _said.Add(said);
        return said;
    }

    private static string RoleOf(JsonNode? message) => message!["role"]!.GetValue<string>();

    [GeneratedRegex("""<sentence number="\d+">(?<text>[^<>]*)</sentence>""")]
    private static partial Regex Sentence();

    /// <summary>How the line begins that a prompt for rewriting a question asks for.</summary>
    [GeneratedRegex("^QUESTION:", RegexOptions.Multiline)]
    private static partial Regex RewritingLine();

    [GeneratedRegex("""<(?<tag>passage|earlier|question)( number="(?<number>\d+)")?>(?<text>.*?)</\k<tag>>""", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
