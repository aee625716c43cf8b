using System.Net;
using System.Text.Json.Nodes;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Turns;

/// <summary>The message extension: passages from the box in which a message is written.</summary>
public class SearchExtensionTests
{
    private static async Task<JsonNode> SearchAsync(JsonNode? value)
    {
        await using var bot = await RealBot.StartAsync();
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync, search: bot.Searcher.SearchAsync);
        var query = host.Activity("invoke");
        (query["name"], query["value"]) = ("composeExtension/query", value);

        var reply = await host.PostAsync(query);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return JsonNode.Parse(await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["composeExtension"]!;
    }

    private static JsonObject Query(string text) => new()
    {
        ["commandId"] = "search",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    [Fact]
    public async Task PassagesAreFoundWithWhereTheyStand()
    {
        var found = await SearchAsync(Query("eggs of a mason bee"));

        Assert.Equal(("result", "list"), (found["type"]!.GetValue<string>(), found["attachmentLayout"]!.GetValue<string>()));
        var first = found["attachments"]![0]!;
        var container = first["content"]!["body"]![0]!;
        Assert.Equal("Bees", container["items"]![0]!["text"]!.GetValue<string>());
        Assert.Contains("lays about 20 eggs", container["items"]![1]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("bees.md, lines 3–11", container["items"]![2]!["text"]!.GetValue<string>());
        Assert.StartsWith("https://notes.example/notes/bees.md#L3", container["selectAction"]!["url"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("Bees", first["preview"]!["content"]!["body"]![0]!["text"]!.GetValue<string>());
    }

    public static TheoryData<string> Nothing => ["null", "{}", "[]", """{"parameters":7}""", """{"parameters":[7]}""", """{"parameters":[{"name":"query","value":""}]}""", """{"parameters":[{"name":"initialRun","value":"true"}]}"""];

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task ForNothingNothingIsFound(string value) => Assert.Empty((await SearchAsync(JsonNode.Parse(value)))["attachments"]!.AsArray());
}
