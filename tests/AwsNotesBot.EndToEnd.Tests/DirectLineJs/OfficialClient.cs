
namespace AwsNotesBot.EndToEnd.Tests.DirectLineJs;

/// <summary>The npm package <c>botframework-directlinejs</c> with <c>conversation.cjs</c>.</summary>
internal sealed class OfficialClient
{
    private readonly NodeProgram _program;

    private OfficialClient(NodeProgram program) => _program = program;

    public static async Task<OfficialClient> InstallAsync(CancellationToken cancellationToken) =>
        new(await NodeProgram.InstallAsync(Path.Combine(TestFolders.Tests, "DirectLineJs"), "conversation.cjs", cancellationToken));

    /// <returns>What the client saw, as JSON.</returns>
    public Task<string> TalkAsync(string host, string mode, string question, string followUp, CancellationToken cancellationToken) =>
        _program.RunAsync([host, mode, question, followUp], cancellationToken);
}
