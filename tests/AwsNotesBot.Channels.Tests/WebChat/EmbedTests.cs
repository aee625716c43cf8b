using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.WebChat;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AwsNotesBot.Channels.Tests.WebChat;

public class EmbedTests
{
    private static readonly WebChatOptions Defaults = new() { Title = "Notes", Greeting = "Ask" };

    [Theory]
    [InlineData("#0b5cad", "#0b5cad", "#ffffff")]
    [InlineData("#FFD", "#ffffdd", "#000000")]
    [InlineData("#777", "#777777", "#000000")]
    public void ColorComesWithTheTextColorThatReadsBestOnIt(string given, string color, string text)
    {
        var settings = Read($"?color={Uri.EscapeDataString(given)}");

        Assert.Equal((color, text), (settings.Color, settings.TextColor));
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#0b5cad;}body{display:none")]
    [InlineData("url(//evil.example)")]
    [InlineData("#0b5cad\n")]
    public void AnythingElseIsNoColor(string given) => Assert.Null(Read($"?color={Uri.EscapeDataString(given)}").Color);

    [Fact]
    public void TextThatIsMissingBlankOrTooLongIsOurs()
    {
        Assert.Equal(new EmbedSettings("Notes", "Ask", null), Read(""));
        Assert.Equal("Notes", Read("?title=%20%0A").Title);
        Assert.Equal("Notes", Read($"?title={new string('x', EmbedSettings.LongestTitle + 1)}").Title);
        Assert.Equal("Ask", Read($"?greeting={new string('x', EmbedSettings.LongestGreeting + 1)}").Greeting);
    }

    [Fact]
    public async Task TitleAndGreetingAreTextAndNothingElse()
    {
        await using var host = await PagesHost.StartAsync();

        var page = await host.GetAsync("/embed?title=%3Cscript%3Ealert(1)%3C/script%3E&greeting=%22%3E%3Cimg%20src=x%3E");

        Assert.Contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>", page);
        Assert.Contains("""<p class="bar__line">&quot;&gt;&lt;img src=x&gt;</p>""", page);
    }

    [Fact]
    public async Task FrameMayBeShownByAllowedOriginsOnly()
    {
        await using var host = await PagesHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", "https://lms.example"));

        using var reply = await host.SendAsync("/embed");

        Assert.EndsWith("frame-ancestors 'self' https://lms.example", reply.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("https://lms.example", true)]
    [InlineData("http://localhost", true)]
    [InlineData("http://lms.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task ScriptIsToldWhetherItsPageIsAllowed(string origin, bool allowed)
    {
        await using var host = await PagesHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", "https://lms.example"));

        using var reply = await host.SendAsync("/embed/allowed", ("Origin", origin));

        Assert.Equal($$"""{"allowed":{{(allowed ? "true" : "false")}}}""", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("*", reply.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task ScriptMayBeLoadedByOtherSites()
    {
        await using var host = await PagesHost.StartAsync();

        using var reply = await host.SendAsync("/embed.js");

        Assert.Equal("cross-origin", reply.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("text/javascript; charset=utf-8", reply.Content.Headers.ContentType!.ToString());
    }

    private static EmbedSettings Read(string query) => EmbedSettings.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), Defaults);
}
