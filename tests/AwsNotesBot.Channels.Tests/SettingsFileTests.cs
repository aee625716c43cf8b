using System.Text.Json;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.Limits;

namespace AwsNotesBot.Channels.Tests;

public class SettingsFileTests
{
    [Fact]
    public void FileShowsEverySettingOfDirectLineWithItsDefault() => ShowsDefaults("DirectLine", new DirectLineOptions());

    [Fact]
    public void FileShowsEveryLimitWithItsDefault() => ShowsDefaults("Limits", new LimitsOptions());

    private static void ShowsDefaults<T>(string section, T options)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Find(AppContext.BaseDirectory)));

        var shown = file.RootElement.GetProperty("Channels").GetProperty(section);

        Assert.Equal(JsonSerializer.Serialize(options), JsonSerializer.Serialize(shown));
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "AwsNotesBot.sln"))
            ? Path.Combine(folder, "appsettings.json")
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No folder above the tests holds AwsNotesBot.sln."));
}
