using System.IO.Compression;
using System.Security.Cryptography;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.WebChat;

namespace AwsNotesBot.Channels.Tests.WebChat;

public class WebChatClientTests
{
    [Fact]
    public void WithoutNpmThePageTakesTheSameVersionFromTheCdn()
    {
        var client = new WebChatClient(gzip: null);

        Assert.Equal("https://cdn.botframework.com", client.ScriptHost);
        Assert.Equal(
            $"""<script src="https://cdn.botframework.com/botframework-webchat/{WebChatClient.Version}/webchat.js" integrity="{WebChatClient.Integrity}" crossorigin="anonymous" defer></script>""",
            client.ScriptTag);
    }

    [Fact]
    public async Task BundledScriptHasTheIntegrityThatThePageNames()
    {
        Assert.SkipWhen(WebChatClient.BuiltIn.ScriptHost is not null, "This build has no Web Chat inside: npm did not give it.");
        await using var host = await PagesHost.StartAsync();

        using var plain = await host.SendAsync(WebChatClient.LocalPath);
        using var compressed = await host.SendAsync(WebChatClient.LocalPath, ("Accept-Encoding", "gzip"));
        var script = await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        await using var unpacked = new GZipStream(await compressed.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);

        Assert.Equal(WebChatClient.Integrity, $"sha384-{Convert.ToBase64String(SHA384.HashData(script))}");
        Assert.Equal(SHA384.HashData(script), await SHA384.HashDataAsync(unpacked, TestContext.Current.CancellationToken));
        Assert.Equal("public, max-age=31536000, immutable", plain.Headers.CacheControl!.ToString());
    }
}
