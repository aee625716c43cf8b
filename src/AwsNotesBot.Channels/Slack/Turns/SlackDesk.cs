using System.Text.Json;
using AwsNotesBot.Channels.Slack.Requests;
using AwsNotesBot.Channels.Slack.Web;
using AwsNotesBot.Channels.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Takes what Slack delivers, at once, and has it answered in the background.</summary>
internal sealed class SlackDesk(
    SlackInbox inbox, KnownThreads threads, DeliveryReader reader, SlackTurnRunner runner, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SlackDesk> logger) : BackgroundService
{
    private static readonly TimeSpan CleanEvery = TimeSpan.FromHours(1);

    private readonly OrderedWork _work = new(options.Value.MaxWaiting);

    private IReadOnlyList<SlackDelivery> _left = [];

    /// <returns><c>false</c> where there is no room: Slack sends it again.</returns>
    /// <exception cref="JsonException">It is not what Slack sends.</exception>
    public async Task<bool> TakeAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        // Read first, so that what is not understood is not remembered as taken.
        var turn = await reader.ReadAsync(delivery, cancellationToken);
        if (turn is null || !await inbox.TryTakeAsync(delivery, cancellationToken))
        {
            return true;
        }

        if (turn.Post is { } post && !await inbox.TryTakePostAsync(post, cancellationToken))
        {
            await inbox.FinishAsync(delivery, cancellationToken);
            return true;
        }

        if (_work.TryAdd(turn.Place.Conversation, stopping => AnswerAsync(delivery, turn, stopping)))
        {
            return true;
        }

        Log.SlackBusy(logger, options.Value.MaxWaiting);
        await inbox.ForgetAsync(delivery, cancellationToken);
        if (turn.Post is { } dropped)
        {
            await inbox.ForgetPostAsync(dropped, cancellationToken);
        }

        return false;
    }

    /// <summary>Sees what an earlier run left before the server listens: what comes in meanwhile would be taken for left.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _left = options.Value.IsOpen ? await inbox.WaitingAsync(cancellationToken) : [];
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Answers what an earlier run of the program left, then forgets from time to time what is old.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOpen)
        {
            return;
        }

        foreach (var delivery in _left)
        {
            await ResumeAsync(delivery, stoppingToken);
        }

        using var timer = new PeriodicTimer(CleanEvery, clock);
        do
        {
            await inbox.ForgetOldAsync(clock.GetUtcNow(), stoppingToken);
            await threads.ForgetOldAsync(clock.GetUtcNow(), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await _work.DisposeAsync();
        await base.StopAsync(cancellationToken);
    }

    private async Task ResumeAsync(SlackDelivery delivery, CancellationToken stopping)
    {
        try
        {
            if (await reader.ReadAsync(delivery, stopping) is not { } turn)
            {
                await inbox.FinishAsync(delivery, stopping);
            }
            else if (!_work.TryAdd(turn.Place.Conversation, ended => AnswerAsync(delivery, turn, ended)))
            {
                Log.SlackLeftAgain(logger, null, delivery.Id);
            }
        }
        catch (Exception failure) when (failure is JsonException or SlackApiException or HttpRequestException)
        {
            Log.SlackLeftAgain(logger, failure, delivery.Id);
        }
    }

    private async Task AnswerAsync(SlackDelivery delivery, SlackTurn turn, CancellationToken stopping)
    {
        try
        {
            await runner.RunAsync(turn, stopping);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested && failure is SlackApiException or HttpRequestException or OperationCanceledException)
        {
            Log.SlackAnswerLost(logger, failure, turn.Place.Conversation);
        }

        await inbox.FinishAsync(delivery, stopping);
    }
}
