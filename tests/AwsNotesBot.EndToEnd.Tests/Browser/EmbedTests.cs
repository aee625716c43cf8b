using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>The bubble on a page of a second origin.</summary>
public class EmbedTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const float PatientMilliseconds = 30_000;

    private OtherSite _site = null!;
    private RunningApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await OtherSite.StartAsync();
        _app = new RunningApp { Settings = new Dictionary<string, string> { ["Channels__DirectLine__AllowedOrigins__0"] = _site.Url } };
        await _app.InitializeAsync();
        _site.Body = $"""<script src="{_app.Url}/embed.js" data-title="Ask the <gardener>" data-color="#7a1fa2" data-greeting="What grows?" defer></script>""";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task BubbleAnswersOnAPageOfAnAllowedOrigin()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        var page = window.Page;
        await page.GotoAsync(_site.Url);
        await page.Locator("notes-chat").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Single(page.Frames); // Nothing of the chat is loaded before somebody opens it.

        // The bubble's tree is closed to the page, so the keyboard and the pointer are what reaches it.
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var frame = await ChatFrameAsync(page);
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Name = "Ask the <gardener>" })).ToBeVisibleAsync();
        await Expect(frame.GetByText("What grows?")).ToBeVisibleAsync();
        await Expect(frame.Locator(".bar")).ToHaveCSSAsync("background-color", "rgb(122, 31, 162)");

        // The welcome says that the chat is connected; on a busy machine that takes longer than Playwright waits by itself.
        await Expect(frame.GetByText("I answer questions from").First).ToBeVisibleAsync(new() { Timeout = PatientMilliseconds });
        await frame.GetByPlaceholder("Ask a question").FillAsync("How often should I turn the compost heap?");
        await frame.GetByPlaceholder("Ask a question").PressAsync("Enter");
        await Expect(frame.Locator("#webchat a[href*='/notes/garden/compost.md#L']").First).ToBeVisibleAsync(new() { Timeout = PatientMilliseconds });
        await window.ShootAsync("embed-allowed");

        await page.Keyboard.PressAsync("Escape");
        await Expect(frame.Locator("body")).ToBeHiddenAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task BubbleIsNotShownOnAPageOfAnyOtherOriginAndSaysSoOnce()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);

        var message = await window.Page.RunAndWaitForConsoleMessageAsync(() => window.Page.GotoAsync(_site.OtherUrl));

        Assert.Equal(
            $"The chat of {_app.Url} is not shown on {_site.OtherUrl}: that origin is not among Channels:DirectLine:AllowedOrigins of the host.",
            message.Text);
        Assert.Single(window.Complaints);
        await Expect(window.Page.Locator("notes-chat")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task FrameItselfIsRefusedOnAPageOfAnyOtherOrigin()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        _site.Body = $"""<iframe src="{_app.Url}/embed"></iframe>""";

        await window.Page.GotoAsync(_site.OtherUrl);

        await Expect(window.Page.FrameLocator("iframe").Locator("#webchat")).ToHaveCountAsync(0);
        Assert.Contains(window.Complaints, c => c.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private static async Task<IFrame> ChatFrameAsync(IPage page)
    {
        while (page.Frames.Count < 2)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return page.Frames[1];
    }
}
