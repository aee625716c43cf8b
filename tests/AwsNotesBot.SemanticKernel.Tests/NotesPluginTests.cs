using System.Text.Json;
using Microsoft.SemanticKernel;

namespace AwsNotesBot.SemanticKernel.Tests;

public class NotesPluginTests
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KernelHasTheFunctionsOfTheMcpServer()
    {
        await using var host = await NotesHost.StartAsync();

        var plugin = Assert.Single(host.Kernel.Plugins);

        Assert.Equal("notes", plugin.Name);
        Assert.Equal(["ask_notes", "get_passage", "quiz_answer", "quiz_next", "search_notes"], plugin.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.True(plugin["ask_notes"].Metadata.Parameters.Single(p => p.Name == "question").IsRequired);
    }

    [Fact]
    public async Task AgentAsksTheNotesAndIsQuizzed()
    {
        await using var host = await NotesHost.StartAsync();

        var answer = await CallAsync(host.Kernel, "ask_notes", new() { ["question"] = "How long is Assam steeped?" });
        Assert.Contains("4 minutes", answer.GetProperty("answer").GetString());
        Assert.Equal(host.PassageId, answer.GetProperty("citations")[0].GetProperty("passageId").GetString());

        var quiz = await CallAsync(host.Kernel, "quiz_next", new() { ["count"] = 1 });
        Assert.StartsWith("**Question 1 of 1**", quiz.GetProperty("messages")[0].GetProperty("markdown").GetString());
    }

    private static async Task<JsonElement> CallAsync(Kernel kernel, string function, KernelArguments arguments) =>
        JsonElement.Parse((await kernel.InvokeAsync("notes", function, arguments, Ends)).GetValue<object>()!.ToString()!);
}
