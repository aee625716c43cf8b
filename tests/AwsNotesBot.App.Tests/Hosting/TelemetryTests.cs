using System.Diagnostics.Metrics;
using System.Text;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.App.Tests.Hosting;

public class TelemetryTests
{
    [Fact]
    public async Task MetricsOfTheModelReachTheCollector()
    {
        var received = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var collector = await CollectorAsync(received);
        await using var services = Services(("Telemetry:Endpoint", collector.Urls.Single()), ("Telemetry:Seconds", "1"));
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(TestContext.Current.CancellationToken);
        }

        using var meter = new Meter(ModelsServiceCollectionExtensions.Telemetry);
        meter.CreateCounter<int>("tea.cups").Add(3);

        Assert.Contains("tea.cups", await received.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void WithoutACollectorNothingIsStarted() => Assert.Empty(Services().GetServices<IHostedService>());

    [Fact]
    public void WrongAddressIsNamed() => Assert.Contains(
        "Telemetry:Endpoint ('collector') must be an address such as http://localhost:4318.",
        Assert.Throws<OptionsValidationException>(() => Services(("Telemetry:Endpoint", "collector")).GetRequiredService<IOptions<TelemetryOptions>>().Value).Message);

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddTelemetry(configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>A collector of OpenTelemetry's protocol over HTTP on a real socket.</summary>
    private static async Task<WebApplication> CollectorAsync(TaskCompletionSource<string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/v1/metrics", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var text = Encoding.Latin1.GetString(body.ToArray());
            if (text.Contains("tea.cups", StringComparison.Ordinal))
            {
                received.TrySetResult(text);
            }
        });
        await app.StartAsync();
        return app;
    }
}
