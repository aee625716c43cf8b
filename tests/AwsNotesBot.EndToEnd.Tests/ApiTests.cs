using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace AwsNotesBot.EndToEnd.Tests;

/// <summary>What other programs use of the running one.</summary>
public class ApiTests(RunningApp app)
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task QuestionIsAnsweredWithALinkToTheCitedLines()
    {
        var answer = await AskAsync(new { question = "How often should I turn the compost heap?" });

        Assert.False(answer.GetProperty("abstained").GetBoolean());
        Assert.Contains("every four weeks", answer.GetProperty("answer").GetString());
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal("garden/compost.md", citation.GetProperty("file").GetString());
        Assert.Matches("^/notes/garden/compost\\.md#L[0-9]+", citation.GetProperty("url").GetString());
    }

    [Fact]
    public async Task QuestionBeyondTheNotesIsNotAnswered()
    {
        var answer = await AskAsync(new { question = "Who won the chess championship in Reykjavik?" });

        Assert.True(answer.GetProperty("abstained").GetBoolean());
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public async Task OpenApiDescribesTheQuestion()
    {
        var document = await Http.GetFromJsonAsync<JsonElement>($"{app.Url}/openapi/v1.json", TestContext.Current.CancellationToken);

        var paths = document.GetProperty("paths");
        Assert.DoesNotContain(paths.EnumerateObject(), p => p.Name.StartsWith("/v3/", StringComparison.Ordinal));
        var ask = paths.GetProperty("/api/ask").GetProperty("post");
        Assert.Equal("Asks the notes.", ask.GetProperty("summary").GetString());
        Assert.Equal(["200", "400", "413", "415", "429"], ask.GetProperty("responses").EnumerateObject().Select(r => r.Name));
        var request = document.GetProperty("components").GetProperty("schemas").GetProperty("AskRequest").GetProperty("properties");
        Assert.Equal("What is asked.", request.GetProperty("question").GetProperty("description").GetString());
    }

    private async Task<JsonElement> AskAsync(object body)
    {
        var reply = await Http.PostAsJsonAsync($"{app.Url}/api/ask", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return await reply.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
