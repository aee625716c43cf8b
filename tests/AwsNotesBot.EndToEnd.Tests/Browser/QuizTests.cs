using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>A whole quiz in the web chat, with buttons and in words.</summary>
public class QuizTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private readonly RunningApp _app = new() { Notes = TestFolders.QuizNotes, Settings = new Dictionary<string, string> { ["Quizzes__Sessions__Seed"] = "1" } };

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task QuizIsPlayedFromTheFirstQuestionToItsResult(string size)
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Named(size));
        await window.OpenChatAsync(_app.Url);

        await window.SayAsync("quiz");
        await Expect(Said(window, "Orchard – Fruits: which storage belongs to “Medlar”?")).ToBeVisibleAsync();
        await window.RestAsync();
        await window.ShootAsync($"{size}-quiz-1-question");

        await window.SayAsync("hint");
        await Expect(Said(window, "is not it.")).ToBeVisibleAsync();
        await window.Page.Locator(".webchat__suggested-action").Filter(new() { HasText = "three weeks" }).Last.ClickAsync();
        await Expect(Said(window, "Right")).ToBeVisibleAsync();
        await Expect(Said(window, "Question 2 of")).ToBeVisibleAsync();
        await window.RestAsync();
        await window.ShootAsync($"{size}-quiz-2-right");

        await window.SayAsync("no idea");
        await Expect(Said(window, "It comes back later.")).ToBeVisibleAsync();
        await window.Citations("orchard.md").First.WaitForAsync();
        await Expect(Said(window, "Question 3 of")).ToBeVisibleAsync();
        await window.RestAsync();
        await window.ShootAsync($"{size}-quiz-3-wrong");

        await window.SayAsync("stop");
        await Expect(Said(window, "1 of 2 right")).ToBeVisibleAsync();
        await window.RestAsync();
        await window.ShootAsync($"{size}-quiz-4-result");
        Assert.Empty(window.Complaints);
    }

    private static ILocator Said(Window window, string words) =>
        window.Page.Locator("#webchat .webchat__bubble").Filter(new() { HasTextRegex = new Regex(Regex.Escape(words)) }).First;
}
