using Microsoft.Playwright;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>The browser that is installed; a test that needs it skips where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Path = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] }); // As root, Chromium has no sandbox to offer.
    }

    /// <summary>Opens a window with nothing stored from another one.</summary>
    public async Task<Window> OpenAsync(ScreenSize size, ColorScheme theme = ColorScheme.Light, bool javaScript = true)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is installed: install Debian's 'chromium', or set CHROMIUM to a browser's path.");
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = size.Width, Height = size.Height },
            ColorScheme = theme,
            HasTouch = size == ScreenSize.Phone,
            IsMobile = size == ScreenSize.Phone,
            JavaScriptEnabled = javaScript,
        });
        context.SetDefaultTimeout(20_000);
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
