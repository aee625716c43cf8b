using System.Text.RegularExpressions;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.WebChat;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Tests.WebChat;

public partial class StartPageTests
{
    [Fact]
    public async Task EveryResponseHasANonceOfItsOwnThatItsPolicyNames()
    {
        await using var host = await PagesHost.StartAsync();

        var nonces = new[] { await ReadNonceAsync(host), await ReadNonceAsync(host) };

        Assert.NotEqual(nonces[0], nonces[1]);
    }

    [Fact]
    public async Task OnlyItsOwnHostMayFrameTheStartPage()
    {
        await using var host = await PagesHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", "https://lms.example"));

        using var reply = await host.SendAsync("/");

        Assert.EndsWith("frame-ancestors 'self'", reply.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("no-store", reply.Headers.CacheControl!.ToString());
        Assert.Equal("same-origin", reply.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task FooterSaysWhoWritesTheAnswers()
    {
        await using var extracting = await PagesHost.StartAsync();
        await using var writing = await PagesHost.StartAsync(("Channels:WebChat:WrittenBy", "a <b> model"));

        Assert.Contains("<p>Answers are extracted from the notes, word for word. No language model writes them.</p>", await extracting.GetAsync("/"));
        Assert.Contains("<p>Answers are written by a &lt;b&gt; model from the notes it cites. Check what matters in the note.</p>", await writing.GetAsync("/"));
    }

    [Fact]
    public async Task ScriptsAndStylesAreServedAndKeptByTheirHash()
    {
        await using var host = await PagesHost.StartAsync();

        var links = AssetLink().Matches(await host.GetAsync("/")).Select(m => m.Value).ToList();

        Assert.Contains(links, l => l.StartsWith("/assets/chat.js?v=", StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var reply = await host.SendAsync(link);
            Assert.True(reply.IsSuccessStatusCode, $"{link} {(int)reply.StatusCode}");
            Assert.Equal("public, max-age=31536000, immutable", reply.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task AssetIsCompressedForClientsThatTakeIt()
    {
        await using var host = await PagesHost.StartAsync();

        using var plain = await host.SendAsync("/assets/chat.css");
        using var compressed = await host.SendAsync("/assets/chat.css", ("Accept-Encoding", "gzip, br"));

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("br", compressed.Content.Headers.ContentEncoding.Single());
        Assert.Equal("no-cache", plain.Headers.CacheControl!.ToString());
        Assert.True(compressed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("Channels:WebChat:Title", "", "Channels:WebChat:Title must not be empty.")]
    [InlineData("Channels:WebChat:Topics", "51", "Channels:WebChat:Topics must be from 0 to 50.")]
    public async Task WrongSettingStopsTheStart(string name, string value, string message)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => PagesHost.StartAsync((name, value)));

        Assert.Contains(message, failure.Message);
    }

    private static async Task<string> ReadNonceAsync(PagesHost host)
    {
        using var reply = await host.SendAsync("/");
        var nonce = Nonce().Match(reply.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;
        var page = System.Net.WebUtility.HtmlDecode(await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"data-nonce=\"{nonce}\"", page);
        return nonce;
    }

    [GeneratedRegex(@"script-src 'self' 'nonce-([^']{24})'")]
    private static partial Regex Nonce();

    [GeneratedRegex(@"/assets/[a-z.]+\?v=[0-9a-f]+")]
    private static partial Regex AssetLink();
}
