using Microsoft.Extensions.Logging.Console;

namespace AwsNotesBot.App.Hosting;

internal static class StandardErrorLogging
{
    /// <summary>Logs to standard error, so that what a command prints can be piped.</summary>
    public static ILoggingBuilder AddStandardError(this ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.ColorBehavior = Console.IsErrorRedirected ? LoggerColorBehavior.Disabled : LoggerColorBehavior.Default;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }
}
