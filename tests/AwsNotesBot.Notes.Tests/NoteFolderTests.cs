namespace AwsNotesBot.Notes.Tests;

public sealed class NoteFolderTests : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("notes-folder-");

    private string Root => Path.Combine(_temporary.FullName, "notes");

    [Fact]
    public void NotesAreListedInOrdinalOrderWithForwardSlashes()
    {
        Write("b.txt", "b");
        Write("a/z.MD", "zz");
        Write("a/Z.markdown", "z");
        Write("B.md", "B");

        var listing = new NoteFolder(Root).List(TestContext.Current.CancellationToken);

        Assert.Equal(["B.md", "a/Z.markdown", "a/z.MD", "b.txt"], listing.Files.Select(file => file.Path));
        Assert.Equal(2, listing.Files[2].Size);
        Assert.Empty(listing.Skipped);
    }

    [Fact]
    public void WhatIsNoNoteIsReportedWithItsReason()
    {
        Write("README.md", "About this folder");
        Write("topic/README.md", "A note");
        Write("slides.pdf", "%PDF");
        Write("LICENSE", "MIT");

        var listing = new NoteFolder(Root).List(TestContext.Current.CancellationToken);

        Assert.Equal(["topic/README.md"], listing.Files.Select(file => file.Path));
        Assert.Equal(
            [
                new("LICENSE", "Only .md, .markdown and .txt are read."),
                new("README.md", "It is the folder's description, not a note."),
                new("slides.pdf", "Only .md, .markdown and .txt are read."),
            ],
            listing.Skipped);
    }

    [Fact]
    public void ImagesTakeOneLineForEachKind()
    {
        Write("one.png", "");
        Write("media/two.PNG", "");
        Write("media/three.jpg", "");

        Assert.Equal(
            [new("*.jpg", "1 image: only text is read."), new("*.png", "2 images: only text is read.")],
            new NoteFolder(Root).List(TestContext.Current.CancellationToken).Skipped);
    }

    [Fact]
    public void HiddenFoldersAndInstalledPackagesArePassedOver()
    {
        Write(".git/HEAD.md", "x");
        Write("topic/.draft.md", "x");
        Write("node_modules/package/README.md", "x");

        Assert.Equivalent(new FolderListing([], []), new NoteFolder(Root).List(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void AFileAboveTheLimitIsSkippedNamingTheSetting()
    {
        Write("small.md", new string('x', 2048));
        Write("large.md", new string('x', 3 * 1024 * 1024 / 2));

        var listing = new NoteFolder(Root, new NotesOptions { MaxFileBytes = 2048 }).List(TestContext.Current.CancellationToken);

        Assert.Equal(["small.md"], listing.Files.Select(file => file.Path));
        Assert.Equal([new("large.md", "It has 1,572,864 bytes, more than the setting Notes:MaxFileBytes allows (2,048).")], listing.Skipped);
    }

    [Fact]
    public void AFileThatGrewSinceItWasListedIsRefused()
    {
        Write("a.md", "x");
        var folder = new NoteFolder(Root, new NotesOptions { MaxFileBytes = 2048 });
        var file = folder.List(TestContext.Current.CancellationToken).Files[0];
        Write("a.md", new string('x', 4096));

        Assert.Throws<NoteReadException>(() => folder.ReadBytes(file));
    }

    [Fact]
    public void LinksAreFollowedToFilesInsideTheFolderOnly()
    {
        Write("store/real.md", "real");
        File.WriteAllText(Path.Combine(_temporary.FullName, "secret.md"), "outside");
        Directory.CreateDirectory(Path.Combine(_temporary.FullName, "elsewhere"));
        File.WriteAllText(Path.Combine(_temporary.FullName, "elsewhere", "c.md"), "outside");
        Link("inside.md", "store/real.md");
        Link("outside.md", "../secret.md");
        Link("lost.md", "store/gone.md");
        Link("circle.md", "circle.md");
        Directory.CreateSymbolicLink(Path.Combine(Root, ".door"), "../elsewhere");
        Link("through.md", ".door/c.md");
        Directory.CreateSymbolicLink(Path.Combine(Root, "again"), ".");

        var folder = new NoteFolder(Root);
        var listing = folder.List(TestContext.Current.CancellationToken);

        Assert.Equal(["inside.md", "store/real.md"], listing.Files.Select(file => file.Path));
        Assert.Equal("real"u8, folder.ReadBytes(listing.Files[0]));
        Assert.Equal(
            [
                new("again", "A link to a folder is not followed."),
                new("circle.md", "The link leads in a circle."),
                new("lost.md", "The link leads nowhere."),
                new("outside.md", "The link leads out of the notes folder."),
                new("through.md", "The link leads out of the notes folder."),
            ],
            listing.Skipped);
    }

    [Fact]
    public void AFolderThatIsItselfALinkIsRead()
    {
        Write("a.md", "x");
        var link = Path.Combine(_temporary.FullName, "link");
        Directory.CreateSymbolicLink(link, Root);
        Link("b.md", "a.md");

        Assert.Equal(["a.md", "b.md"], new NoteFolder(link).List(TestContext.Current.CancellationToken).Files.Select(file => file.Path));
    }

    [Fact]
    public void AMissingFolderIsNamedWithTheRemedy()
    {
        var exception = Assert.Throws<DirectoryNotFoundException>(() => new NoteFolder(Root).List(TestContext.Current.CancellationToken));

        Assert.Equal($"The notes folder '{Root}' does not exist. Create it, or name another one with --notes.", exception.Message);
    }

    [Fact]
    public void AnEmptyFileIsAnEmptyNote()
    {
        Write("empty.md", "");
        var folder = new NoteFolder(Root);

        Assert.Empty(folder.ReadBytes(folder.List(TestContext.Current.CancellationToken).Files[0]));
    }

    public void Dispose() => _temporary.Delete(recursive: true);

    private void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(Root, path), target);
}
