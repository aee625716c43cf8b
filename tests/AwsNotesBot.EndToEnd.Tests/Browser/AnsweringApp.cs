namespace AwsNotesBot.EndToEnd.Tests.Browser;

/// <summary>The running program, told to answer however unsure it is: these tests are about the page and not about when the bot abstains.</summary>
public sealed class AnsweringApp : IAsyncLifetime
{
    public const string MinConfidence = "Answers__MinConfidence";

    private readonly RunningApp _app = new() { Settings = new Dictionary<string, string> { [MinConfidence] = "0" } };

    public string Url => _app.Url;

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
