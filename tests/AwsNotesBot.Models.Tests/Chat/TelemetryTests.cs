using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Models.Tests.Chat;

public class TelemetryTests
{
    [Fact]
    public async Task TokensAndTimesAreMeteredByTheNamesOfOpenTelemetry()
    {
        await using var server = await FakeChatServer.StartAsync();
        (server.Says, server.Tokens) = (_ => ["Tea."], (120, 2));
        var metered = new ConcurrentQueue<string>(); // of the tests beside this one too
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => Listen(instrument, l) };
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => metered.Enqueue($"{instrument.Name} {Tag(tags, "gen_ai.token.type")} {value} {Tag(tags, "gen_ai.request.model")}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => metered.Enqueue($"{instrument.Name} {Tag(tags, "gen_ai.operation.name")} {Tag(tags, "gen_ai.request.model")}"));
        listener.Start();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection([KeyValuePair.Create("Models:Chat:Endpoint", (string?)server.Address), KeyValuePair.Create("Models:Chat:Model", (string?)"metered-model")]).Build())
            .AddChatModel().BuildServiceProvider();

        await services.GetRequiredService<IChatClient>().GetStreamingResponseAsync([new(ChatRole.User, "Say tea.")], cancellationToken: TestContext.Current.CancellationToken)
            .ToChatResponseAsync(TestContext.Current.CancellationToken);

        Assert.Contains("gen_ai.client.token.usage input 120 metered-model", metered);
        Assert.Contains("gen_ai.client.token.usage output 2 metered-model", metered);
        Assert.Contains("gen_ai.client.operation.duration chat metered-model", metered);
        Assert.Contains("gen_ai.client.operation.time_to_first_chunk chat metered-model", metered);
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == ModelsServiceCollectionExtensions.Telemetry)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static object? Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == name)
            {
                return tag.Value;
            }
        }

        return null;
    }
}
