using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Models;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;

namespace AwsNotesBot.App.Hosting;

internal static class Telemetry
{
    /// <summary>Sends metrics to the collector of the section <c>Telemetry</c>, where there is one.</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        if (configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() is not { IsSet: true } options || !Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var collector))
        {
            return; // a wrong address is told at the start
        }

        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(ModelsServiceCollectionExtensions.Telemetry, WritingMeter.Name, "Microsoft.AspNetCore.Hosting")
            .AddOtlpExporter((exporter, reader) =>
            {
                (exporter.Protocol, exporter.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/v1/metrics"));
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.Seconds * 1_000;
            }));
    }
}
