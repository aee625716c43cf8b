using AwsNotesBot.App.Terminal;
using AwsNotesBot.Bot.Reminders;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.App.Hosting;

/// <summary>The program's parts for a command of the terminal: nothing is indexed and nothing listens.</summary>
internal static class CommandHost
{
    /// <param name="folders">Where notes and data are.</param>
    /// <param name="add">What the command needs besides.</param>
    /// <exception cref="OptionsValidationException">A setting is out of range.</exception>
    public static IHost Build(Folders folders, Action<IServiceCollection>? add = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddSettings();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddStandardError();
        builder.Services.AddNotesBot(folders);
        builder.Services.AddSingleton<IReminderChannel, TerminalReminders>();
        add?.Invoke(builder.Services);
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
