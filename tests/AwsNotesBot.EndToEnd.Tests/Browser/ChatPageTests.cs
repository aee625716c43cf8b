using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>What a user sees first, in a real browser over the running program.</summary>
public class ChatPageTests(RunningApp app, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "How often should I turn the compost heap?";
    private const string Fact = "every four weeks";
    private const string Cited = "garden/compost.md";

    [Theory]
    [InlineData("desktop", ColorScheme.Light)]
    [InlineData("desktop", ColorScheme.Dark)]
    [InlineData("phone", ColorScheme.Light)]
    [InlineData("phone", ColorScheme.Dark)]
    public async Task AnswerStreamsInAndItsCitationLeadsToTheMarkedLines(string size, ColorScheme theme)
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Named(size), theme);
        var page = window.Page;
        var name = $"{size}-{theme}".ToLowerInvariant();

        await window.OpenChatAsync(app.Url);
        await window.ShootAsync($"{name}-1-welcome");

        await window.AskAsync(Question);
        await window.Citations(Cited).First.WaitForAsync();
        await Expect(page.GetByText(Fact).First).ToBeVisibleAsync();
        Assert.Contains(window.Frames, f => f.Contains("\"streaming\"", StringComparison.Ordinal));
        Assert.Contains(window.Frames, f => f.Contains("\"final\"", StringComparison.Ordinal) && f.Contains(Fact, StringComparison.Ordinal));
        await window.ShootAsync($"{name}-2-answer");

        await window.Citations(Cited).First.ClickAsync();
        var marked = window.Note.Locator("[aria-current=location]").Filter(new() { HasText = Fact });
        await Expect(marked).ToBeInViewportAsync();
        await Expect(window.Note.Locator("#place")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Lines? \d+( to \d+)? of the file marked\.$"));
        await window.ShootAsync($"{name}-3-note");

        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task SourceOpensThePassageInAPopUpThatLinksToTheNote(string size)
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Named(size));
        await window.OpenChatAsync(app.Url);
        await window.AskAsync(Question);

        await window.Sources.First.ClickAsync();
        var popUp = window.Page.Locator("dialog[open]");
        await Expect(popUp).ToContainTextAsync(Fact);
        await window.ShootAsync($"{size}-4-pop-up");
        await popUp.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(window.Note.Locator("[aria-current=location]").First).ToBeInViewportAsync();
        await Expect(window.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task OnAPhoneTheNoteIsADialogThatHoldsTheFocusAndGivesItBack()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Phone);
        await window.OpenChatAsync(app.Url);
        await window.AskAsync(Question);
        var citation = window.Citations(Cited).First;
        var panel = await OpenByKeyboardAsync(citation);
        Assert.True(await window.Page.EvaluateAsync<bool>("document.querySelector('#chat').inert && document.querySelector('#panel').contains(document.activeElement)"));

        await window.Page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToBeHiddenAsync();
        await Expect(citation).ToBeFocusedAsync();
    }

    [Fact]
    public async Task TheFocusReturnsToTheCitationAlsoWhereTheAnswerWasDrawnAnewMeanwhile()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Phone);
        await window.OpenChatAsync(app.Url);
        await window.AskAsync(Question);
        var citation = window.Citations(Cited).First;
        var panel = await OpenByKeyboardAsync(citation);

        await citation.EvaluateAsync("link => link.replaceWith(link.cloneNode(true))");
        await window.Page.Keyboard.PressAsync("Escape");

        await Expect(panel).ToBeHiddenAsync();
        await Expect(citation).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ANoteThatLoadsAfterItsPanelWasClosedLeavesTheFocusAtTheCitation()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Phone);
        await window.OpenChatAsync(app.Url);
        await window.AskAsync(Question);
        var closed = new TaskCompletionSource();
        await window.Page.RouteAsync("**/notes/**", async route =>
        {
            await closed.Task;
            await route.ContinueAsync();
        });
        var citation = window.Citations(Cited).First;
        var panel = await OpenByKeyboardAsync(citation);
        await window.Page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToBeHiddenAsync();

        closed.SetResult();
        await window.Page.FrameLocator("#note").Locator("[aria-current=location]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await Expect(citation).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ModifiedClickOpensTheNoteInATabOfItsOwn()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        await window.OpenChatAsync(app.Url);
        await window.AskAsync(Question);
        var citation = window.Citations(Cited).First;

        var tab = await window.Page.Context.RunAndWaitForPageAsync(() => citation.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        await Expect(tab.Locator("[aria-current=location]").First).ToBeInViewportAsync();
        await Expect(window.Page.Locator("#note")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task ConversationSurvivesAReloadAndEndsWithANewChat()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        var page = window.Page;
        await window.OpenChatAsync(app.Url);
        await window.AskAsync(Question);
        await window.Citations(Cited).First.WaitForAsync();

        await page.ReloadAsync();
        await window.Citations(Cited).First.WaitForAsync();
        await Expect(page.Locator("#webchat").GetByText(Question, new() { Exact = true }).First).ToBeVisibleAsync();

        await window.AskAsync("At what temperature does a bumblebee queen begin to fly?");
        await window.Citations("garden/bees.md").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).ClickAsync();
        await Expect(page.Locator(".webchat__suggested-action").First).ToBeVisibleAsync();
        await Expect(window.Citations(Cited)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TopicIsAskedWhenItIsChosen()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Phone);
        await window.OpenChatAsync(app.Url);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Topics" }).ClickAsync();
        await window.ShootAsync("phone-5-topics");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Compost", Exact = true }).ClickAsync();

        await window.Citations(Cited).First.WaitForAsync();
    }

    [Fact]
    public async Task SwitchedThemeHoldsAfterAReloadAndInTheNote()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        const string IsDark = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(c => c < 60)";
        await window.Page.GotoAsync(app.Url);
        Assert.False(await window.Page.EvaluateAsync<bool>(IsDark));

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();
        await window.Page.ReloadAsync();
        Assert.True(await window.Page.EvaluateAsync<bool>(IsDark));

        await window.Page.GotoAsync($"{app.Url}/notes/garden/bees.md");
        Assert.True(await window.Page.EvaluateAsync<bool>(IsDark));
    }

    [Fact]
    public async Task LinkToALineWorksWithoutScript()
    {
        await using var window = await chromium.OpenAsync(new("small", 400, 240), javaScript: false);

        await window.Page.GotoAsync($"{app.Url}/notes/garden/bees.md?plain=1#L16");

        await Expect(window.Page.Locator("#L16")).ToBeInViewportAsync();
        await Expect(window.Page.Locator("#L1")).Not.ToBeInViewportAsync();
    }

    /// <summary>Opens a citation's note on a phone.</summary>
    private static async Task<ILocator> OpenByKeyboardAsync(ILocator citation)
    {
        await citation.FocusAsync();
        await citation.Page.Keyboard.PressAsync("Enter");
        var panel = citation.Page.GetByRole(AriaRole.Dialog, new() { Name = "Source" });
        await Expect(panel).ToBeVisibleAsync();
        return panel;
    }
}
