using System.Net;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.NoteViewer;

public class NoteViewerTests
{
    [Fact]
    public async Task NoteIsShownRenderedWithTheLinesOfEachBlock()
    {
        await using var host = await PagesHost.StartAsync();
        host.Add("messaging/queues.md", "---\ntitle: Queues\n---\n# Queues\n\nA queue keeps\nmessages.\n");

        var page = await host.GetAsync("/notes/messaging/queues.md");

        Assert.Contains("""
            <article><h1 id="queues" data-lines="4">Queues</h1>
            <p><span data-lines="6">A queue keeps</span>
            <span data-lines="7">messages.</span></p>
            </article>
            """, page);
    }

    [Fact]
    public async Task PathWithSpacesAndAccentsIsFound()
    {
        await using var host = await PagesHost.StartAsync();
        host.Add("Réseau privé/a b#1.md", "# Subnets\n");

        Assert.Contains("Subnets</h1>", await host.GetAsync("/notes/R%C3%A9seau%20priv%C3%A9/a%20b%231.md"));
    }

    [Fact]
    public async Task SecretsOfTheFileAreNeverShown()
    {
        await using var host = await PagesHost.StartAsync();
        var key = "AKIA" + "QWERTYUIOPASDFGH"; // In two parts, so that no scanner takes it for a real one.
        host.Add("keys.md", $"# Keys\n\nThe key is {key} here.\n");

        foreach (var view in new[] { "", "?plain=1" })
        {
            var page = await host.GetAsync($"/notes/keys.md{view}");
            Assert.DoesNotContain(key, page);
            Assert.Contains("[redacted]", page);
        }
    }

    [Fact]
    public async Task TextWithoutHeadingsIsShownLineByLine()
    {
        await using var host = await PagesHost.StartAsync();
        host.Add("slides.txt", "Edge locations\n\n\tCached <b>close</b>\n");

        Assert.Contains("""
            <div class="lines lines--prose"><div class="line" id="L1" data-lines="1"><a class="line__number" href="#L1" aria-label="Line 1">1</a><span>Edge locations</span></div>
            <div class="line" id="L2" data-lines="2"><a class="line__number" href="#L2" aria-label="Line 2">2</a><span></span></div>
            <div class="line" id="L3" data-lines="3"><a class="line__number" href="#L3" aria-label="Line 3">3</a><span>&#x9;Cached &lt;b&gt;close&lt;/b&gt;</span></div>
            </div>
            """, await host.GetAsync("/notes/slides.txt"));
    }

    [Fact]
    public async Task PlainViewShowsTheFileAsItIsFrontMatterIncluded()
    {
        await using var host = await PagesHost.StartAsync();
        host.Add("a.md", "---\ntitle: A\n---\n# A\n");

        var page = await host.GetAsync("/notes/a.md?plain=1");

        Assert.Contains("<span>title: A</span>", page);
        Assert.Contains("""id="L4" data-lines="4"><a class="line__number" href="#L4" aria-label="Line 4">4</a><span># A</span>""", page);
    }

    [Theory]
    [InlineData("/notes/../secret.md")]
    [InlineData("/notes/%2e%2e/secret.md")]
    [InlineData("/notes/..%2fsecret.md")]
    [InlineData("/notes/sub/..%5c..%5csecret.md")]
    [InlineData("/notes//etc/passwd")]
    [InlineData("/notes/QUEUES.md")]
    [InlineData("/notes/picture.png")]
    public async Task WhatIsNotInTheIndexIsNotFound(string path)
    {
        await using var host = await PagesHost.StartAsync();
        host.Add("queues.md", "# Queues\n");
        File.WriteAllText(Path.Combine(host.Folder, "secret.md"), "# The secret\n");
        File.WriteAllText(Path.Combine(host.Notes, "picture.png"), "The secret");

        using var reply = await host.SendAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
        Assert.DoesNotContain("secret</h1>", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PathOfADamagedIndexNeverLeavesTheFolder()
    {
        await using var host = await PagesHost.StartAsync();
        File.WriteAllText(Path.Combine(host.Folder, "secret.md"), "# The secret\n");
        host.Index("../secret.md");

        using var reply = await host.SendAsync("/notes/..%2fsecret.md");

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
    }

    [Fact]
    public async Task LinkThatLeadsOutOfTheFolderIsNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link needs a privilege on Windows.");
        await using var host = await PagesHost.StartAsync();
        var outside = Directory.CreateDirectory(Path.Combine(host.Folder, "outside"));
        File.WriteAllText(Path.Combine(outside.FullName, "secret.md"), "# The secret\n");
        File.CreateSymbolicLink(Path.Combine(host.Notes, "file.md"), Path.Combine(outside.FullName, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(host.Notes, "folder"), outside.FullName);
        host.Add("own.md", "# Own\n");
        File.CreateSymbolicLink(Path.Combine(host.Notes, "alias.md"), Path.Combine(host.Notes, "own.md"));
        foreach (var path in new[] { "file.md", "folder/secret.md", "alias.md" })
        {
            host.Index(path);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("/notes/file.md")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("/notes/folder/secret.md")).StatusCode);
        Assert.Contains("Own</h1>", await host.GetAsync("/notes/alias.md"));
    }

    [Fact]
    public async Task PageForAnUnknownNoteListsWhatThereIs()
    {
        await using var host = await PagesHost.StartAsync();
        host.Add("queues & topics.md", "# Queues\n");

        using var reply = await host.SendAsync("/notes/<script>.md");
        var page = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("<h1>No such note</h1>", page);
        Assert.Contains("""<a href="/notes/queues%20%26%20topics.md">queues &amp; topics</a>""", page);
        Assert.DoesNotContain("<script>.md", page);
    }

    [Fact]
    public async Task NoteThatWasDeletedSinceItWasIndexedIsNotFound()
    {
        await using var host = await PagesHost.StartAsync();
        host.Index("gone.md");

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("/notes/gone.md")).StatusCode);
    }

    [Fact]
    public async Task ListFollowsTheIndex()
    {
        await using var host = await PagesHost.StartAsync();
        Assert.Contains("The index holds no notes yet.", await host.GetAsync("/notes/"));

        host.Add("b.md", "# B\n");
        host.Index("b.md");

        Assert.Contains("""<a href="/notes/b.md">b</a> <span class="notes__path">b.md · 2 passages</span>""", WebUtility.HtmlDecode(await host.GetAsync("/notes/")));
    }

    [Fact]
    public async Task PageRunsNothingButOurOwnScript()
    {
        await using var host = await PagesHost.StartAsync(("Channels:DirectLine:AllowedOrigins:0", "https://lms.example"));
        host.Add("a.md", "# A\n");

        using var reply = await host.SendAsync("/notes/a.md");

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' https://lms.example",
            reply.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", reply.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
