using AwsNotesBot.App.Terminal;
using AwsNotesBot.Bot.Reminders;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.App.Hosting;

/// <summary>The program's parts for a command of the terminal: nothing is indexed and nothing listens.</summary>
internal static class CommandHost
{
    /// <exception cref="OptionsValidationException">A setting is out of range.</exception>
    public static IHost Build(Folders folders)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddSettings();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddStandardError();
        builder.Services.AddNotesBot(folders);
        builder.Services.AddSingleton<IReminderChannel, TerminalReminders>();
        var host = builder.Build();
        try
        {
            host.Services.GetService<IStartupValidator>()?.Validate();
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }
}
