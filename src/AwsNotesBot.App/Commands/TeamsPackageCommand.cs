using System.CommandLine;
using AwsNotesBot.App.Deployment;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>teams-package</c>: the zip that puts the bot into Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "The bot's app id, from its registration.", Required = true, HelpName = "ID" };
        var host = new Option<string>("--host") { Description = "Where the bot is reached, for example bot.example.org.", Required = true, HelpName = "HOST" };
        var output = new Option<string>("--out") { Description = "The zip to write.", DefaultValueFactory = _ => "notes-teams.zip", HelpName = "FILE" };
        var command = new Command("teams-package", "Writes the app package that is uploaded to Teams: manifest and icons, for your bot's id and host.")
        {
            appId, host, output,
        };
        command.SetAction(parsed =>
        {
            using var zip = new MemoryStream();
            TeamsPackage.Write(parsed.GetValue(appId)!, parsed.GetValue(host)!, zip);
            File.WriteAllBytes(parsed.GetValue(output)!, zip.ToArray());
            Consoles.Output.WriteLine($"{parsed.GetValue(output)} is written. In Teams: Apps, Manage your apps, Upload an app.");
            return ExitCode.Done;
        });
        return command;
    }
}
