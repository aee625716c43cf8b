using System.Text.Json;
using System.Text.Json.Nodes;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.ConnectorJs;

/// <summary>The archived SDK's own client as a second opinion: on the tokens of our fake service, and on what the bot sends.</summary>
public sealed class ArchivedSdkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("connector-js-").FullName;

    [Fact]
    public async Task ItBelievesTheSameTokensAndReadsTheBotsActivitiesUnchanged()
    {
        await using var bot = await RealBot.StartAsync();
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, bot.RespondAsync);
        string[] said = ["How many eggs does a mason bee lay?", "quiz me on the orchard", "What does a beehive cost?", "help"];
        foreach (var (turn, text) in said.Index())
        {
            await host.TakenAsync(host.Message(text));
            await bot.WaitAsync(turn + 1);
        }

        var payload = TokenMint.Payload(DateTimeOffset.UtcNow, service.ServiceUrl);
        var old = TokenMint.Payload(DateTimeOffset.UtcNow.AddHours(-2), service.ServiceUrl);
        var foreign = TokenMint.Payload(DateTimeOffset.UtcNow, service.ServiceUrl);
        foreign["aud"] = "another-app";
        string[] tokens =
        [
            TokenMint.Sign(TokenMint.Header(), payload), TokenMint.Sign(TokenMint.Header("RS512"), payload), TokenMint.Sign(TokenMint.Header(), old),
            TokenMint.Sign(TokenMint.Header(), foreign), TokenMint.Sign(TokenMint.Header(), payload, TokenMint.Strange),
        ];
        var opinion = await AskAsync(service, tokens);

        Assert.Equal("[]", opinion["changed"]!.ToJsonString());
        Assert.Equal(
            [service.ServiceUrl, service.ServiceUrl, "refused", "refused", "refused"],
            opinion["tokens"]!.AsArray().Select(t => t!.GetValue<string>()).Select(t => t.StartsWith("refused: ", StringComparison.Ordinal) ? "refused" : t));

        // The bot itself is of the same opinion.
        foreach (var (token, believed) in tokens.Zip([true, true, false, false, false]))
        {
            Assert.Equal(believed, (await host.PostAsync(host.Message("help"), token)).IsSuccessStatusCode);
        }
    }

    private async Task<JsonNode> AskAsync(FakeConnector service, string[] tokens)
    {
        var question = new JsonObject
        {
            ["metadata"] = $"{service.Http}/metadata",
            ["appId"] = TokenMint.AppId,
            ["channelId"] = "msteams",
            ["tokens"] = new JsonArray([.. tokens.Select(t => JsonValue.Create(t))]),
            ["activities"] = new JsonArray([.. service.Taken.Select(a => a.DeepClone())]),
        };
        var file = Path.Combine(_folder, "question.json");
        await File.WriteAllTextAsync(file, question.ToJsonString(new JsonSerializerOptions()), TestContext.Current.CancellationToken);
        var program = await NodeProgram.InstallAsync(Repository.PathOf("tests/AwsNotesBot.Channels.Tests/ConnectorJs"), "check.cjs", TestContext.Current.CancellationToken);
        return JsonNode.Parse(await program.RunAsync([file], TestContext.Current.CancellationToken))!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
