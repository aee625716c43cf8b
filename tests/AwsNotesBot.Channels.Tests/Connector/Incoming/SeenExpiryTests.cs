using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Channels.Tests.Connector.Incoming;

public class SeenExpiryTests
{
    [Fact]
    public async Task WhatIsLeftIsListedBeforeAnythingNewCanCome()
    {
        var store = new SlowList();
        await using var services = Services(store);
        using var expiry = ActivatorUtilities.CreateInstance<SeenExpiry>(services);

        var start = expiry.StartAsync(TestContext.Current.CancellationToken);

        Assert.False(start.IsCompleted);
        store.Listed.SetResult([]);
        await start;
        await expiry.StopAsync(TestContext.Current.CancellationToken);
    }

    private static ServiceProvider Services(IStateStore store)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Channels:Connector:AppId"] = TokenMint.AppId,
            ["Channels:Connector:AppSecret"] = FakeConnector.Secret,
            ["Channels:Connector:TenantId"] = FakeConnector.Tenant,
            ["Channels:Connector:PublicUrl"] = "https://notes.example",
        }).Build());
        services.AddSingleton<RespondAsync>(new ScriptedBot().RespondAsync);
        services.AddSingleton<SearchNotesAsync>((_, _, _) => Task.FromResult<IReadOnlyList<Hit>>([]));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(store);
        services.AddChannels(_ => { });
        return services.BuildServiceProvider();
    }
}
