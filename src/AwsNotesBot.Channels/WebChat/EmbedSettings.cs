using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.WebChat;

/// <summary>What a page that embeds the chat may choose; anything that does not fit the pattern is left out, and ours stands.</summary>
/// <param name="Title">Plain text of at most 60 characters.</param>
/// <param name="Greeting">Plain text of at most 200 characters.</param>
/// <param name="Color"><c>#rrggbb</c>, lower case; <c>null</c> for our own.</param>
internal sealed partial record EmbedSettings(string Title, string Greeting, string? Color)
{
    public const int LongestTitle = 60;
    public const int LongestGreeting = 200;

    public static EmbedSettings Read(IQueryCollection query, WebChatOptions defaults) => new(
        Text(query["title"], LongestTitle) ?? defaults.Title,
        Text(query["greeting"], LongestGreeting) ?? defaults.Greeting,
        ParseColor(query["color"]));

    /// <summary>Black or white, whichever is easier to read on <see cref="Color"/> (WCAG 2.2, contrast ratio).</summary>
    public string? TextColor => Color is null ? null : (Luminance + 0.05) / 0.05 >= 1.05 / (Luminance + 0.05) ? "#000000" : "#ffffff";

    /// <summary>WCAG 2.2, relative luminance: linear light of sRGB, weighted.</summary>
    private double Luminance => 0.2126 * Linear(1) + 0.7152 * Linear(3) + 0.0722 * Linear(5);

    private double Linear(int start)
    {
        var c = int.Parse(Color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private static string? Text(string? value, int longest)
    {
        var text = ControlCharacters().Replace(value ?? "", " ").Trim();
        return text.Length is 0 || text.Length > longest ? null : text;
    }

    private static string? ParseColor(string? value)
    {
        var color = value?.ToLowerInvariant() ?? "";
        return LongColor().IsMatch(color) ? color : ShortColor().IsMatch(color) ? $"#{color[1]}{color[1]}{color[2]}{color[2]}{color[3]}{color[3]}" : null;
    }

    [GeneratedRegex(@"\A#[0-9a-f]{6}\z")]
    private static partial Regex LongColor();

    [GeneratedRegex(@"\A#[0-9a-f]{3}\z")]
    private static partial Regex ShortColor();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}]+")]
    private static partial Regex ControlCharacters();
}
