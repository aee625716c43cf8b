using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Bot.Tests.State;

/// <summary>What every state store promises; a store's own test class adds how it is made.</summary>
public abstract class StateStoreContract
{
    protected abstract IStateStore Store { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AKeyThatWasNeverWrittenHasNoDocument() => Assert.Null(await Store.ReadAsync("conversation/none", Cancel));

    [Fact]
    public async Task WhatWasWrittenIsRead()
    {
        await Store.WriteAsync("k", """{"a":"é"}""", null, Cancel);

        Assert.Equal("""{"a":"é"}""", (await Store.ReadAsync("k", Cancel))!.Json);
    }

    [Fact]
    public async Task AWriteWithTheEtagThatWasReadReplacesAndChangesTheEtag()
    {
        await Store.WriteAsync("k", "1", null, Cancel);
        var first = (await Store.ReadAsync("k", Cancel))!;

        await Store.WriteAsync("k", "2", first.ETag, Cancel);

        var second = (await Store.ReadAsync("k", Cancel))!;
        Assert.Equal("2", second.Json);
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Fact]
    public async Task AWriteWithAnOldEtagIsRefusedAndChangesNothing()
    {
        await Store.WriteAsync("k", "1", null, Cancel);
        var read = (await Store.ReadAsync("k", Cancel))!;
        await Store.WriteAsync("k", "2", read.ETag, Cancel);

        var error = await Assert.ThrowsAsync<StateConflictException>(() => Store.WriteAsync("k", "3", read.ETag, Cancel));

        Assert.Equal("k", error.Key);
        Assert.Equal("2", (await Store.ReadAsync("k", Cancel))!.Json);
    }

    [Fact]
    public async Task AWriteThatExpectsNothingIsRefusedWhereSomethingStands()
    {
        await Store.WriteAsync("k", "1", null, Cancel);

        await Assert.ThrowsAsync<StateConflictException>(() => Store.WriteAsync("k", "2", null, Cancel));
    }

    [Fact]
    public async Task AWriteToADeletedKeyWithItsOldEtagIsRefused()
    {
        await Store.WriteAsync("k", "1", null, Cancel);
        var read = (await Store.ReadAsync("k", Cancel))!;
        await Store.DeleteAsync("k", Cancel);

        await Assert.ThrowsAsync<StateConflictException>(() => Store.WriteAsync("k", "2", read.ETag, Cancel));
        Assert.Null(await Store.ReadAsync("k", Cancel));
    }

    [Fact]
    public async Task OnlyOldDocumentsBelowThePrefixAreRemoved()
    {
        await Store.WriteAsync("conversation/1", "1", null, Cancel);
        await Store.WriteAsync("learner/1", "1", null, Cancel);

        Assert.Equal(0, await Store.DeleteOlderAsync("conversation/", DateTimeOffset.UtcNow.AddHours(-1), Cancel));
        Assert.Equal(1, await Store.DeleteOlderAsync("conversation/", DateTimeOffset.UtcNow.AddHours(1), Cancel));

        Assert.Null(await Store.ReadAsync("conversation/1", Cancel));
        Assert.NotNull(await Store.ReadAsync("learner/1", Cancel));
    }

    [Fact]
    public async Task WhatStandsBelowAPrefixIsListedInOrderOfKey()
    {
        await Store.WriteAsync("quiz/b", "2", null, Cancel);
        await Store.WriteAsync("quiz/a", "1", null, Cancel);
        await Store.WriteAsync("quizzes/a", "3", null, Cancel);
        await Store.WriteAsync("Quiz/a", "4", null, Cancel);

        var listed = await Store.ListAsync("quiz/", Cancel);

        Assert.Equal([("quiz/a", "1"), ("quiz/b", "2")], listed.Select(l => (l.Key, l.Value.Json)));
        Assert.Equal((await Store.ReadAsync("quiz/a", Cancel))!.ETag, listed[0].Value.ETag);
    }

    [Fact]
    public async Task OfManyWritersWithTheSameEtagExactlyOneWins()
    {
        await Store.WriteAsync("k", "0", null, Cancel);
        var read = (await Store.ReadAsync("k", Cancel))!;

        var wins = await Task.WhenAll(Enumerable.Range(1, 16).Select(i => Task.Run(async () =>
        {
            try
            {
                await Store.WriteAsync("k", $"{i}", read.ETag, Cancel);
                return 1;
            }
            catch (StateConflictException)
            {
                return 0;
            }
        }, Cancel)));

        Assert.Equal(1, wins.Sum());
    }
}
