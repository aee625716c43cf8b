using System.Text.Json;
using System.Text.Json.Nodes;
using AwsNotesBot.Answers;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.Limits;
using AwsNotesBot.Channels.Mcp;
using AwsNotesBot.Channels.Slack;
using AwsNotesBot.Channels.WebChat;
using AwsNotesBot.Models.Chat;
using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.App.Tests;

public class SettingsFileTests
{
    private static readonly (string Section, object Options)[] Sections =
    [
        ("Telemetry", new TelemetryOptions()),
        ("Retrieval", new RetrievalOptions()),
        ("Notes", new NotesOptions()),
        ("Notes:Passages", new PassageOptions()),
        ("Models:Chat", new ChatEndpointOptions()),
        ("Models:Embedding", new EmbeddingEndpointOptions()),
        ("Answers", new AnswerOptions()),
        ("Quizzes:Memory", new MemoryOptions()),
        ("Quizzes:Sessions", new QuizSessionOptions()),
        ("Bot", new BotOptions()),
        ("Channels:Connector", new ConnectorOptions()),
        ("Channels:Connector:Limits", new ConnectorLimitsOptions()),
        ("Channels:DirectLine", new DirectLineOptions()),
        ("Channels:Limits", new LimitsOptions()),
        ("Channels:Mcp", new McpOptions()),
        ("Channels:Slack", new SlackOptions()),
        ("Channels:WebChat", new WebChatOptions()),
    ];

    private static readonly JsonNode File = JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathOf("appsettings.json")))!;

    public static TheoryData<string> SectionNames => [.. Sections.Select(s => s.Section)];

    [Theory]
    [MemberData(nameof(SectionNames))]
    public void EverySettingStandsInTheFileWithItsDefault(string section)
    {
        var options = Sections.Single(s => s.Section == section).Options;
        var defaults = Settable(options).Select(p => $"{p.Name} = {JsonSerializer.Serialize(p.GetValue(options))}");

        var shown = Values(section).Select(v => $"{v.Key} = {v.Value?.ToJsonString() ?? "null"}");

        Assert.Equal(defaults.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NothingStandsInTheFileThatNoPartReads()
    {
        var known = Sections.Select(s => s.Section).SelectMany(Prefixes).ToHashSet();

        var unknown = Objects(File, "").Where(path => path.Length > 0 && path != "Logging" && path != "Logging:LogLevel" && !known.Contains(path));

        Assert.Empty(unknown);
    }

    private static IEnumerable<System.Reflection.PropertyInfo> Settable(object options) => options.GetType().GetProperties().Where(p => p.CanWrite);

    /// <summary>The values of a section, its subsections aside.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Values(string section) =>
        section.Split(':').Aggregate(File, (node, name) => node[name]!).AsObject().Where(v => v.Value is not JsonObject);

    private static IEnumerable<string> Prefixes(string section)
    {
        var parts = section.Split(':');
        return Enumerable.Range(1, parts.Length).Select(n => string.Join(':', parts.Take(n)));
    }

    private static IEnumerable<string> Objects(JsonNode node, string path) =>
        node is JsonObject o ? [path, .. o.SelectMany(p => p.Value is null ? [] : Objects(p.Value, path.Length == 0 ? p.Key : $"{path}:{p.Key}"))] : [];
}
