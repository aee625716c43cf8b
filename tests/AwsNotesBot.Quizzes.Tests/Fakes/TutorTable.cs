using AwsNotesBot.Models.Chat;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Writing;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Quizzes.Tests.Fakes;

/// <summary>A tutor over a fake chat endpoint on a real socket.</summary>
internal sealed class TutorTable : IAsyncDisposable
{
    private TutorTable(FakeChatServer server, double seconds)
    {
        Server = server;
        Client = new OpenAiChatClient(new ChatEndpointOptions { Endpoint = server.Address, Model = "fake", MaxRetries = 0 });
        Tutor = new QuizTutor(Client, TimeSpan.FromSeconds(seconds), NullLogger<QuizTutor>.Instance);
    }

    public FakeChatServer Server { get; }

    public OpenAiChatClient Client { get; }

    public QuizTutor Tutor { get; }

    /// <param name="says">The model's reply to a prompt.</param>
    /// <param name="seconds">How long the tutor may take.</param>
    public static async Task<TutorTable> StartAsync(Func<string, string> says, double seconds = 20)
    {
        var server = await FakeChatServer.StartAsync();
        server.Says = prompt => FakeChatServer.Chunks(says(prompt));
        return new TutorTable(server, seconds);
    }

    public static CurrentBook.Edition Edition(PassageIndex index) => new(index, QuizBook.Build(index, seed: 1), new AnswerGrader(index));

    /// <summary>What stands between the tags of a prompt.</summary>
    public static string Between(string prompt, string tag)
    {
        var start = prompt.LastIndexOf($"<{tag}>", StringComparison.Ordinal) + tag.Length + 2;
        return prompt[start..prompt.IndexOf($"</{tag}>", start, StringComparison.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
