using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace AwsNotesBot.Notes.Tests.Content;

/// <summary>The front matter of a note of content/: which keys it has and what stands in them.</summary>
internal static class FrontMatterLint
{
    private static readonly string[] Exams = ["SAA", "SAP", "DVA"];
    private static readonly string[] Lists = ["aliases", "exams", "services", "tags", "sources"];

    public static IEnumerable<(int Line, string Wrong)> Check(string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        return end < 0 ? [(1, "no front matter")] : Parse(text[4..(end + 1)]);
    }

    private static IEnumerable<(int, string)> Parse(string yaml)
    {
        Dictionary<string, object> keys;
        try
        {
            keys = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml);
        }
        catch (YamlException error)
        {
            return [((int)error.Start.Line + 1, $"the front matter is not YAML: {error.Message}")];
        }

        return Keys(keys).Select(wrong => (2, wrong));
    }

    private static IEnumerable<string> Keys(Dictionary<string, object> keys)
    {
        foreach (var key in keys.Keys.Except([.. Lists, "title", "updated"]))
        {
            yield return $"'{key}' is not a key of our notes";
        }

        if (keys.GetValueOrDefault("title") is not string { Length: > 0 })
        {
            yield return "no title";
        }

        if (!DateOnly.TryParseExact(keys.GetValueOrDefault("updated") as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return "'updated' is no date like 2026-11-21";
        }

        foreach (var key in Lists.Where(key => keys.GetValueOrDefault(key) is not List<object> { Count: > 0 }))
        {
            yield return $"'{key}' is no list with something in it";
        }

        if (keys.GetValueOrDefault("exams") is List<object> exams && exams.Except(Exams).Any())
        {
            yield return "'exams' has something else than SAA, SAP and DVA";
        }
    }
}
