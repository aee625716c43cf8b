namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>In CSS pixels.</summary>
public sealed record ScreenSize(string Name, int Width, int Height)
{
    public static ScreenSize Phone { get; } = new("phone", 390, 844);

    public static ScreenSize Desktop { get; } = new("desktop", 1280, 820);

    public static ScreenSize Named(string name) => name == Phone.Name ? Phone : Desktop;

    public override string ToString() => Name;
}
