using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.Adapted;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Retrieval.Indexing;
using AwsNotesBot.Retrieval.Tests.Fakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.Adapted;

public sealed class AdaptedTableTests : IDisposable
{
    private readonly TemporaryFolder _notes = new(), _data = new();

    public AdaptedTableTests() => File.WriteAllText(Path.Combine(_notes.Path, "soup.md"), "# Soup\n\nSimmer the bones for six hours and skim the foam.\n");

    private string Table => Path.Combine(_data.Path, AdaptedTableFile.FileName);

    public void Dispose()
    {
        _notes.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task FittedTableIsUsedAndItsNotesAreEmbeddedAnew()
    {
        await using (var before = Services())
        {
            Assert.Equal(1, (await IndexAsync(before)).EmbeddedPassages);
        }

        WriteTable();
        await using var after = Services();

        Assert.Equal(1, (await IndexAsync(after)).EmbeddedPassages);
        Assert.True(after.GetRequiredService<PassageSearcher>().Index.IsAdapted);
        Assert.Equal(2, after.GetRequiredService<StaticEmbeddingModel>().Dimensions);
    }

    [Fact]
    public async Task DamagedTableGivesWayToTheBuiltInOne()
    {
        WriteTable();
        using (var file = File.OpenWrite(Table))
        {
            file.Seek(-1, SeekOrigin.End);
            file.WriteByte(0x7F);
        }

        await using var services = Services();

        Assert.True(services.GetRequiredService<StaticEmbeddingModel>().IsBuiltIn);
        Assert.Equal(1, (await IndexAsync(services)).Passages);
    }

    [Fact]
    public async Task EditedNotesEqualAFreshBuildWithAFittedTable()
    {
        WriteTable();
        await using var edited = Services();
        await IndexAsync(edited);
        await File.WriteAllTextAsync(Path.Combine(_notes.Path, "soup.md"), "# Soup\n\nSoup with bread, and bread with soup, for twelve hours.\n", TestContext.Current.CancellationToken);
        await IndexAsync(edited);

        using var otherData = new TemporaryFolder();
        File.Copy(Table, Path.Combine(otherData.Path, AdaptedTableFile.FileName));
        await using var fresh = Services(otherData.Path);
        await IndexAsync(fresh);

        Assert.Equal(await SearchAsync(fresh), await SearchAsync(edited));
    }

    private void WriteTable() =>
        AdaptedTableFile.Write(Table, AdaptedTableOrigin.Of(_notes.Path), EmbeddingTableWriter.Write(["soup", "bread"], [1, 0, 0, 1], [1, 1]));

    private ServiceProvider Services(string? data = null) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddRetrieval(options => (options.NotesFolder, options.DataFolder) = (_notes.Path, data ?? _data.Path))
        .BuildServiceProvider();

    private static Task<IndexReport> IndexAsync(ServiceProvider services) =>
        services.GetRequiredService<NoteIndexer>().IndexAsync(cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<string> SearchAsync(ServiceProvider services) => string.Join(
        '\n',
        (await services.GetRequiredService<PassageSearcher>().SearchAsync(new("bread soup"), 5, TestContext.Current.CancellationToken))
            .Select(hit => $"{hit.Passage.Text} {string.Join(' ', hit.Parts)}"));
}
