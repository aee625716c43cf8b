namespace AwsNotesBot.Channels.Tests.Fakes.Connector;

/// <summary>One registered bot for all tests of a class, whose clock stands still.</summary>
public sealed class RegisteredBot : IAsyncLifetime
{
    internal FakeConnector Service { get; private set; } = null!;

    internal ScriptedBot Bot { get; } = new();

    internal ConnectorHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Service = await FakeConnector.StartAsync();
        Host = await ConnectorHost.StartAsync(Service, Bot.RespondAsync, new ManualClock());
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Service.DisposeAsync();
    }
}
