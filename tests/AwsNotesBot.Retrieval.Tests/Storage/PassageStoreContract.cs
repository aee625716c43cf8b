using AwsNotesBot.Retrieval.Storage;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Storage;

/// <summary>What every passage store does; one class for each store runs it.</summary>
public abstract class PassageStoreContract
{
    /// <summary>Another connection to the same stored data.</summary>
    protected abstract IPassageStore Open();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewStoreIsEmpty()
    {
        var index = await Open().LoadAsync(Cancellation);

        Assert.Empty(index.Notes);
        Assert.Equal(Guid.Empty, index.Revision);
        Assert.Equal(PipelineVersion.None, index.Pipeline);
    }

    [Fact]
    public async Task WhatWasWrittenIsReadBackWhole()
    {
        var written = StoredNotes.FirstWrite(StoredNotes.Note("a/queues.md", "Messages wait.", "Zażółć 😀 </script>"), StoredNotes.Note("empty.md"));

        var revision = await Open().TryApplyAsync(written, Cancellation);
        var read = await Open().LoadAsync(Cancellation);

        Assert.Equal(revision, read.Revision);
        Assert.Equal(
            StoredNotes.Describe(new StoredIndex(Guid.Empty, StoredNotes.Pipeline, written.Written.ToDictionary(n => n.Path))),
            StoredNotes.Describe(read));
    }

    [Fact]
    public async Task ChangesReplaceRemoveAndTouch()
    {
        StoredNote stays = StoredNotes.Note("stays.md", "As it was."), before = StoredNotes.Note("b.md", "old", "older"), gone = StoredNotes.Note("gone.md", "bye");
        var revision = await Open().TryApplyAsync(StoredNotes.FirstWrite(stays, before, gone), Cancellation);
        var after = StoredNotes.Note("b.md", "new");
        var touched = stays with { Stamp = new(120, 5, 6), ReadAt = 7 };
        var pipeline = new PipelineVersion("reader 2", "model b");

        await Open().TryApplyAsync(new(revision!.Value, pipeline, [gone.Path], [after], [touched]), Cancellation);

        Assert.Equal(
            StoredNotes.Describe(new StoredIndex(Guid.Empty, pipeline, new[] { after, touched }.ToDictionary(n => n.Path))),
            StoredNotes.Describe(await Open().LoadAsync(Cancellation)));
    }

    [Fact]
    public async Task ChangesBasedOnAnEarlierRevisionAreRefused()
    {
        var first = await Open().TryApplyAsync(StoredNotes.FirstWrite(StoredNotes.Note("a.md", "one")), Cancellation);

        var second = await Open().TryApplyAsync(StoredNotes.FirstWrite(StoredNotes.Note("a.md", "two")), Cancellation);

        Assert.Null(second);
        Assert.Equal(first, await Open().ReadRevisionAsync(Cancellation));
        Assert.Equal("one", (await Open().LoadAsync(Cancellation)).Notes["a.md"].Note.Passages[0].Blocks[0].Text);
    }

    [Fact]
    public async Task EveryWriteChangesTheRevision()
    {
        var first = await Open().TryApplyAsync(StoredNotes.FirstWrite(), Cancellation);
        var second = await Open().TryApplyAsync(StoredNotes.FirstWrite() with { BasedOn = first!.Value }, Cancellation);

        Assert.NotEqual(Guid.Empty, first);
        Assert.NotEqual(first, second);
        Assert.Equal(second, await Open().ReadRevisionAsync(Cancellation));
    }

    [Fact]
    public async Task ReaderSeesOldOrNewNeverHalf()
    {
        string[] letters = ["a", "b", "c", "d"];
        var revision = await Open().TryApplyAsync(StoredNotes.FirstWrite([.. letters.Select(l => StoredNotes.Note(l, "0"))]), Cancellation);
        var writing = Task.Run(
            async () =>
            {
                for (var generation = 1; generation <= 20; generation++)
                {
                    var notes = letters.Select(l => StoredNotes.Note(l, [.. Enumerable.Repeat($"{generation}", 10)]));
                    revision = await Open().TryApplyAsync(new(revision!.Value, StoredNotes.Pipeline, [], [.. notes], []), Cancellation);
                }
            },
            Cancellation);
        do
        {
            var index = await Open().LoadAsync(Cancellation);
            Assert.Single(index.Notes.Values.SelectMany(n => n.Note.Passages).Select(p => p.Blocks[0].Text).Distinct());
        }
        while (!writing.IsCompleted);

        await writing;
        Assert.Equal("20", (await Open().LoadAsync(Cancellation)).Notes["d"].Note.Passages[9].Blocks[0].Text);
    }
}
