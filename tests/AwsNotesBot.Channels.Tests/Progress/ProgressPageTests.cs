using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Channels.Tests.Progress;

public class ProgressPageTests
{
    private static readonly LearnerProgress Ada = new(
        [new("Storage <b>classes</b>", 3, 2, 5), new("A topic whose name is far too long for a line of the chart", 0, 1, 0), new("Queues", 0, 0, 4)],
        new DateOnly(2026, 3, 2), Streak: 1, DueNow: 3, Forecast: [4, 0, 1_234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);

    [Fact]
    public void EachChartIsAPictureWithATitleAndADescription()
    {
        var page = Parse(ProgressPage.Of(Ada));

        var charts = page.QuerySelectorAll("svg[role=img]");
        Assert.Equal(2, charts.Length);
        foreach (var chart in charts)
        {
            var named = chart.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!);
            Assert.Equal(["title", "desc"], named.Select(n => n.LocalName));
            Assert.All(named, n => Assert.NotEqual("", n.TextContent));
        }

        Assert.Equal("1240 of your items are due within 14 days, 4 of them today. The table below says how many on each day.", page.QuerySelector("#forecast-desc")!.TextContent);
        Assert.Equal("Of 11 items in 2 topics you know 3, are learning 3 and have not met 5. The table below has each topic.", page.QuerySelector("#topics-desc")!.TextContent);
    }

    [Fact]
    public void TheTablesSayWhatTheChartsShow()
    {
        var page = Parse(ProgressPage.Of(Ada));

        var tables = page.QuerySelectorAll("table").Select(t => t.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent)))).ToList();
        Assert.Equal(["Monday 2 March | 4", "Tuesday 3 March | 0", "Wednesday 4 March | 1,234"], tables[0].Take(3));
        Assert.Equal(["Storage <b>classes</b> | 3 | 2 | 5", "A topic whose name is far too long for a line of the chart | 0 | 1 | 0"], tables[1]);
    }

    [Fact]
    public void TheFiguresComeFirst() => Assert.Equal(
        ["Due now 3", "Known 3", "Learning 3", "New 9", "Streak 1 day"],
        Parse(ProgressPage.Of(Ada)).QuerySelectorAll(".figures div").Select(f => $"{f.Children[0].TextContent} {f.Children[1].TextContent}"));

    [Fact]
    public void BarsAreAsLongAsTheSharesOfTheirTopic()
    {
        var bars = Parse(ProgressPage.Of(Ada)).QuerySelectorAll("#text figure:last-of-type svg rect");

        Assert.Equal(
            ["known 0 119", "learning 120 79", "new 200 199", "learning 0 399"],
            bars.Where(b => b.ParentElement!.QuerySelector("title")!.TextContent == "Topics").Select(b => $"{b.ClassName} {b.GetAttribute("x")} {b.GetAttribute("width")}"));
    }

    [Fact]
    public void TextOfTheNotesIsNeverMarkup() => Assert.Empty(Parse(ProgressPage.Of(Ada)).QuerySelectorAll("main b"));

    [Fact]
    public void ALearnerWhoWasNeverAskedIsToldHowToBegin() => Assert.Equal(
        ["Nothing is due.", "Nothing was asked yet. Say quiz in the chat to begin."],
        Parse(ProgressPage.Of(LearnerProgress.Empty)).QuerySelectorAll("main p:not(.hint)").Select(p => p.TextContent));

    [Fact]
    public async Task AnAddressShowsItsLearnersProgressAndNobodyElses()
    {
        await using var host = await PagesHost.StartAsync();
        host.Progress["webchat/ada"] = Ada;
        host.Progress["webchat/bob"] = LearnerProgress.Empty;

        Assert.Contains("Storage &lt;b&gt;classes", await host.GetAsync(host.Links.For("webchat/ada")));
        Assert.DoesNotContain("Storage", await host.GetAsync(host.Links.For("webchat/bob")));
    }

    [Fact]
    public async Task WithoutAGoodAddressThePageSaysHowToGetOne()
    {
        await using var host = await PagesHost.StartAsync();
        host.Progress["webchat/ada"] = Ada;
        var good = host.Links.For("webchat/ada");

        foreach (var address in new[] { "/progress", "/progress?ticket=", "/progress?ticket=webchat/ada", good[..^1] + (good[^1] == 'A' ? 'B' : 'A'), good[..60], $"/progress?ticket={new string('A', 9_999)}" })
        {
            using var reply = await host.SendAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, reply.StatusCode);
            Assert.Contains("to get a new one", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task AnAddressIsGoodForHalfAnHour()
    {
        await using var host = await PagesHost.StartAsync();
        var address = host.Links.For("webchat/ada");

        host.Clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(address)).StatusCode);

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(address)).StatusCode);
    }

    [Fact]
    public async Task AnAddressTellsNothingAboutItsLearner()
    {
        await using var host = await PagesHost.StartAsync();

        var (first, second) = (host.Links.For("webchat/ada"), host.Links.For("webchat/ada"));

        Assert.NotEqual(first, second);
        Assert.DoesNotContain("ada", System.Text.Encoding.Latin1.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(first.Split('=')[1])));
    }

    [Fact]
    public async Task ThePageIsKeptNowhereAndRunsNothingButOurOwn()
    {
        await using var host = await PagesHost.StartAsync();

        using var reply = await host.SendAsync(host.Links.For("webchat/ada"));

        Assert.Equal("no-store", reply.Headers.CacheControl!.ToString());
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
            reply.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("style=", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
