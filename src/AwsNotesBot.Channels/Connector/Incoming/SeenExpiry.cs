using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels.Connector.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Incoming;

/// <summary>Has answered what an earlier run left; then forgets, each hour, which activities were taken more than a day ago, and cards that nobody answered. Without a registration there are none.</summary>
internal sealed class SeenExpiry(IServiceProvider services, IOptions<ConnectorOptions> options, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Before the server listens: what comes in meanwhile would be taken for left.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.IsOpen)
        {
            await services.GetRequiredService<ActivityDispatch>().ResumeAsync(cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOpen)
        {
            return;
        }

        var store = services.GetRequiredService<IStateStore>();
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await store.DeleteOlderAsync(SeenActivities.KeyPrefix, clock.GetUtcNow() - SeenActivities.KeptFor, stoppingToken);
            await store.DeleteOlderAsync(AskedCards.KeyPrefix, clock.GetUtcNow() - AskedCards.KeptFor, stoppingToken);
        }
    }
}
