using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

public class ReaderVersionTests
{
    [Fact]
    public void StaysWithTheSameCodeAndSizes() => Assert.Equal(ReaderVersion.Of(new()), ReaderVersion.Of(new()));

    [Fact]
    public void ChangesWithEverySize() => Assert.Distinct(
        ((PassageOptions[])[new(), new() { MinWords = 41 }, new() { MergeWords = 151 }, new() { SplitWords = 221 }, new() { MaxWords = 351 }])
            .Select(ReaderVersion.Of));

    [Fact]
    public void ChangesWithTheCodeThatReads() =>
        Assert.Contains($"{typeof(Note).Assembly.ManifestModule.ModuleVersionId:N}", ReaderVersion.Of(new()));
}
