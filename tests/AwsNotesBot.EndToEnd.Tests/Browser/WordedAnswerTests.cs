using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>What page and health checks show where a chat model words the answers.</summary>
public sealed class WordedAnswerTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Worded = "Turn the heap every four weeks.";

    private FakeChatServer _server = null!;
    private RunningApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        _server.Says = _ => FakeChatServer.Chunks($"{Worded} [1]\n\nCompost is money. [1] A heap that is turned is ready after six months. [1]");
        _app = new RunningApp
        {
            Settings = new Dictionary<string, string> { ["Models__Chat__Endpoint"] = _server.Address, ["Models__Chat__Model"] = "fake-1 <img src=x>" },
        };
        await _app.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task HealthSaysWhoWritesTheAnswers()
    {
        using var http = new HttpClient();

        Assert.Contains("\"answers\":\"model\"", await http.GetStringAsync(new Uri($"{_app.Url}/healthz"), TestContext.Current.CancellationToken));
        Assert.Contains("\"answers\":\"model\"", await http.GetStringAsync(new Uri($"{_app.Url}/readyz"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task NothingThatAModelWritesLinksOrLoadsAnything()
    {
        _server.Says = _ => FakeChatServer.Chunks(
            """
            ![heap](https://evil.example/a.png) Turn the heap every four weeks. [1]
            <img src="https://evil.example/b.png"> Turn the heap every four weeks. [1]
            [Turn the heap](https://evil.example/c) every four weeks. [1]
            Turn the heap every four weeks at www.evil.example. [1]
            Turn the heap every four weeks, <script>document.title = "owned"</script>. [1]
            [Turn the heap][x] every four weeks. [1]
            [x]: https://evil.example/d
            Turn the heap every four weeks. [1]
            """);
        await using var window = await chromium.OpenAsync(ScreenSize.Desktop);
        var asked = new List<string>();
        window.Page.Request += (_, request) => asked.Add(request.Url);
        await window.OpenChatAsync(_app.Url);
        await window.AskAsync("How often should I turn the compost heap?");

        await Expect(window.Page.Locator(".webchat__text-content__markdown").GetByText(Worded)).ToHaveCountAsync(1);
        await Expect(window.Page.Locator("#webchat [href*='evil'], #webchat [src*='evil']")).ToHaveCountAsync(0);
        Assert.DoesNotContain(asked, url => url.Contains("evil", StringComparison.Ordinal));
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData("desktop", ColorScheme.Light)]
    [InlineData("phone", ColorScheme.Dark)]
    public async Task ModelThatWordedTheAnswerIsNamedBelowItInAQuietLine(string size, ColorScheme theme)
    {
        await using var window = await chromium.OpenAsync(ScreenSize.Named(size), theme);
        await window.OpenChatAsync(_app.Url);
        await window.AskAsync("How often should I turn the compost heap?");

        var line = window.Page.Locator(".webchat__render-markdown > p:last-child > em");
        await Expect(line).ToHaveTextAsync("Worded by fake-1 <img src=x> from the passages cited.");
        await window.ShootAsync($"{size}-{theme}-worded-answer".ToLowerInvariant());
        Assert.True(await line.EvaluateAsync<bool>("em => parseFloat(getComputedStyle(em).fontSize) < parseFloat(getComputedStyle(em.closest('div')).fontSize)"));
        await Expect(window.Page.GetByText("Compost is money")).ToHaveCountAsync(0);
        Assert.Empty(window.Complaints);
    }
}
