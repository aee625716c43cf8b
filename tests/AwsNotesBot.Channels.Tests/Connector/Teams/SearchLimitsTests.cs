using AwsNotesBot.Channels.Connector.Teams;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Channels.Tests.Connector.Teams;

/// <summary>What the message extension asks for and shows at most.</summary>
public class SearchLimitsTests
{
    [Theory]
    [InlineData(499, 499)]
    [InlineData(500, 500)]
    [InlineData(501, 500)]
    public async Task QueryIsCutBeyondItsLimit(int length, int searched)
    {
        SearchQuery? query = null;
        var most = 0;
        var extension = new SearchExtension((asked, count, _) =>
        {
            (query, most) = (asked, count);
            return Task.FromResult<IReadOnlyList<Hit>>([]);
        });

        await extension.SearchAsync(new string('x', length), "https://notes.example", TestContext.Current.CancellationToken);

        Assert.Equal((searched, 10), (query!.Text.Length, most));
    }

    [Theory]
    [InlineData(1_199, 1_199)]
    [InlineData(1_200, 1_200)]
    [InlineData(1_201, 1_200)]
    public async Task PassageIsCutBeyondItsLimit(int length, int shown) =>
        Assert.Equal(shown, ((TextBlock)(await FindAsync(new string('x', length), "https://notes.example")).Items[1]).Text.Length);

    [Theory]
    [InlineData("https://notes.example", true)]
    [InlineData("http://localhost:3978", false)]
    public async Task OnlyAnAddressThatTeamsOpensIsLinked(string root, bool isLinked) =>
        Assert.Equal(isLinked, (await FindAsync("Hot.", root)).SelectAction is not null);

    [Fact]
    public async Task WhatANoteSaysIsShownAndNeverActedOn() =>
        Assert.Equal(@"\[free\](https://evil.example) \*\*x\*\*", ((TextBlock)(await FindAsync("[free](https://evil.example) **x**", "https://notes.example")).Items[1]).Text);

    private static async Task<OpenUrlContainer> FindAsync(string text, string root)
    {
        var hit = new Hit(Cited.Passage("Tea", 3, (BlockKind.Paragraph, text)), 1, []);
        var response = await new SearchExtension((_, _, _) => Task.FromResult<IReadOnlyList<Hit>>([hit])).SearchAsync("tea", root, TestContext.Current.CancellationToken);
        return Assert.IsType<OpenUrlContainer>(Assert.Single(response.ComposeExtension.Attachments[0].Content.Body));
    }
}
