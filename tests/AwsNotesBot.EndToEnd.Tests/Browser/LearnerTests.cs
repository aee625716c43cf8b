using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>The page knows its learner again, in a tab opened later too.</summary>
public class LearnerTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Id = "localStorage.getItem('learner')";

    private readonly RunningApp _app = new() { Notes = TestFolders.QuizNotes, Settings = new Dictionary<string, string> { ["Quizzes__Sessions__Seed"] = "1" } };

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task WhatWasAnsweredInOneTabCountsInTheNext()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        await AnswerOneAsync(window);
        await window.Page.CloseAsync();

        var later = await window.OpenTabAsync();
        await later.OpenChatAsync(_app.Url);
        await later.SayAsync("progress");

        await Expect(Said(later, "0 known, 1 learning")).ToBeVisibleAsync();
        await later.ShootAsync("desktop-progress");
        var page = await later.Page.Context.RunAndWaitForPageAsync(() => later.Page.GetByRole(AriaRole.Link, new() { Name = "Your progress with charts" }).ClickAsync());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your progress" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WhoeverIsForgottenGoesOnAsSomebodyNew()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        await AnswerOneAsync(window);
        var before = await window.Page.EvaluateAsync<string>(Id);

        await window.SayAsync("forget me");

        await Expect(window.Page.GetByText("Everything about you is deleted. From here on you are somebody new.")).ToBeVisibleAsync();
        await Expect(Said(window, "Question 1")).ToHaveCountAsync(0);
        await window.Page.Locator(".webchat__suggested-action").First.WaitForAsync();
        await window.ShootAsync("desktop-forgotten");
        var after = await window.Page.EvaluateAsync<string>(Id);
        Assert.Matches("^dl_[0-9a-f]{32}$", after);
        Assert.NotEqual(before, after);
        await window.SayAsync("progress");
        await Expect(Said(window, "Nothing was asked yet")).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task IdIsShownNowhere()
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        await AnswerOneAsync(window);
        await window.SayAsync("progress");
        await Expect(Said(window, "0 known, 1 learning")).ToBeVisibleAsync();

        var id = await window.Page.EvaluateAsync<string>(Id);

        Assert.DoesNotContain(id, await window.Page.ContentAsync());
        Assert.DoesNotContain(id, window.Page.Url);
    }

    [Theory]
    [InlineData("localStorage")]
    [InlineData("localStorage,sessionStorage")]
    public async Task WithoutLastingStorageTheChatStillWorks(string refused)
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        foreach (var storage in refused.Split(','))
        {
            await window.Page.AddInitScriptAsync($"Object.defineProperty(window, '{storage}', {{ get() {{ throw new DOMException('refused', 'SecurityError'); }} }});");
        }

        await AnswerOneAsync(window);
        await window.SayAsync("progress");

        await Expect(Said(window, "0 known, 1 learning")).ToBeVisibleAsync();
    }

    private async Task AnswerOneAsync(Window window)
    {
        await window.OpenChatAsync(_app.Url);
        await window.SayAsync("quiz");
        await Expect(Said(window, "Question 1 of")).ToBeVisibleAsync();
        await window.SayAsync("no idea");
        await Expect(Said(window, "Question 2 of")).ToBeVisibleAsync();
        await window.SayAsync("stop");
        await Expect(Said(window, "0 of 1 right")).ToBeVisibleAsync();
    }

    private static ILocator Said(Window window, string words) =>
        window.Page.Locator("#webchat .webchat__bubble").Filter(new() { HasTextRegex = new Regex(Regex.Escape(words)) }).First;
}
